<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>AgreeDialog</name>
    <message>
        <source>&amp;Agreed on</source>
        <translation>&amp;Kabul tarihi</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n yerleştirme</numerusform>
        </translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Planlandığı gibi</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <translation>&amp;Usta öğretici / rehber</translation>
    </message>
    <message numerus="yes">
        <source>Company agreed: %n placement(s)</source>
        <translation>
            <numerusform>İşletme kabul etti: %n yerleştirme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>School agreed: %n placement(s)</source>
        <translation>
            <numerusform>Okul kabul etti: %n yerleştirme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen have begun or ended and are left out.</source>
        <translation>
            <numerusform>Seçilenlerden %n tanesi başlamış ya da bitmiş; onlar dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>Each gets a placement with the days of the offer, in the state “Proposed”, and the request no longer waits. Company and school agree next; nothing is printed or sent. It is one deed and can be undone.</source>
        <translation>Her biri için kontenjanın tarihleriyle “Önerildi” durumunda bir yerleştirme oluşturulur; talepler artık beklemez. Sırada işletmenin ve okulun onayı vardır; hiçbir şey yazdırılmaz, gönderilmez. Tek bir işlemdir, geri alınabilir.</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n placement(s)?</source>
        <translation>
            <numerusform>%n yerleştirme önerilsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Öner</translation>
    </message>
    <message>
        <source>This proposal is out of date</source>
        <translation>Bu öneri güncelliğini yitirdi</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>Yeniden eşleştir</translation>
    </message>
    <message>
        <source>Taken back: the requests wait again</source>
        <translation>Geri alındı: talepler yeniden bekliyor</translation>
    </message>
    <message>
        <source>{company} asks for at least {minimum} people; chosen and placed: {count}.</source>
        <translation>{company} en az {minimum} kişi istiyor; seçilen ve yerleşen: {count}.</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>{chosen} of {all} pairs chosen, worth {value}</source>
        <translation>{all} eşleşmenin {chosen} tanesi seçili, toplam değeri {value}</translation>
    </message>
</context>
<context>
    <name>CompaniesPanel</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>&amp;Add company…</source>
        <translation>İşletme &amp;ekle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Retire or restore…</source>
        <translation>Pasife al veya etkinleştir…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>İşletmeler</translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n işletme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protocol(s) end soon or have ended.</source>
        <translation>
            <numerusform>%n protokolün süresi doluyor veya doldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) wait to be asked again.</source>
        <translation>
            <numerusform>%n işletme yeniden aranmayı bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No company found</source>
        <translation>İşletme bulunamadı</translation>
    </message>
    <message>
        <source>None fits the search and the filters.</source>
        <translation>Aramaya ve süzgeçlere uyan işletme yok.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Henüz işletme yok</translation>
    </message>
    <message>
        <source>Add the companies that take teachers, with their people and protocols.</source>
        <translation>Öğretmen kabul eden işletmeleri, yetkilileri ve protokolleriyle birlikte ekleyin.</translation>
    </message>
    <message>
        <source>Add company</source>
        <translation>İşletme ekle</translation>
    </message>
    <message>
        <source>&amp;Technologies…</source>
        <translation>&amp;Teknolojiler…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>İ&amp;çe aktar…</translation>
    </message>
</context>
<context>
    <name>CompanyBar</name>
    <message>
        <source>Name, person, district, technology or number…</source>
        <translation>Ad, kişi, ilçe, teknoloji veya numara…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>All technologies</source>
        <translation>Tüm teknolojiler</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Tüm iller</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Retired &amp;ones too</source>
        <translation>&amp;Pasifler de</translation>
    </message>
</context>
<context>
    <name>CompanyDialog</name>
    <message>
        <source>Type to find or to add</source>
        <translation>Bulmak veya eklemek için yazın</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Adı</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>&amp;Vergi numarası</translation>
    </message>
    <message>
        <source>&amp;Sector</source>
        <translation>&amp;Sektör</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Bulmak için yazın</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>Ala&amp;nlar</translation>
    </message>
    <message>
        <source>T&amp;echnologies</source>
        <translation>&amp;Teknolojiler</translation>
    </message>
    <message>
        <source>&amp;Province</source>
        <translation>İ&amp;l</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>İl&amp;çe</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;res</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;posta</translation>
    </message>
    <message>
        <source>&amp;Web site</source>
        <translation>&amp;Web sitesi</translation>
    </message>
    <message>
        <source>Safety &amp;requirements</source>
        <translation>&amp;Güvenlik koşulları</translation>
    </message>
    <message>
        <source>What teachers must bring or wear; it stands in their letter.</source>
        <translation>Öğretmenlerin getirmesi veya giymesi gerekenler; yazılarında yer alır.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ot</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Kaydedildi: {name}</translation>
    </message>
</context>
<context>
    <name>CompanyImportPanel</name>
    <message>
        <source>&amp;Back to the companies</source>
        <translation>&amp;İşletmelere dön</translation>
    </message>
    <message>
        <source>Import companies</source>
        <translation>İşletmeleri içe aktar</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>İçe aktarmadan çıkılsın mı?</translation>
    </message>
    <message>
        <source>The preview is thrown away. Nothing has been written.</source>
        <translation>Ön izleme silinecek. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>CompanyPanel</name>
    <message>
        <source>No company chosen</source>
        <translation>İşletme seçilmedi</translation>
    </message>
    <message>
        <source>Choose one to see more here.</source>
        <translation>Ayrıntıları görmek için bir işletme seçin.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Pasife al…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Yeniden etkinleştir</translation>
    </message>
    <message>
        <source>Offers: {count}</source>
        <translation>Kontenjan: {count}</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi numarası</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web sitesi</translation>
    </message>
    <message>
        <source>District and province</source>
        <translation>İlçe ve il</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Teknolojiler</translation>
    </message>
    <message>
        <source>Safety requirements</source>
        <translation>Güvenlik koşulları</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Restored: {name}</source>
        <translation>Yeniden etkinleştirildi: {name}</translation>
    </message>
    <message>
        <source>Retire {name}?</source>
        <translation>{name} pasife alınsın mı?</translation>
    </message>
    <message>
        <source>It leaves the choices; what was done with it stays, and it can be restored.</source>
        <translation>Seçeneklerden çıkar; onunla yapılanlar kalır ve yeniden etkinleştirilebilir.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Pasife al</translation>
    </message>
    <message>
        <source>Retired: {name}</source>
        <translation>Pasife alındı: {name}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} silinsin mi?</translation>
    </message>
    <message>
        <source>Only a company without offers, protocols and visits can be removed. Its people go with it.</source>
        <translation>Yalnızca kontenjanı, protokolü ve ziyareti olmayan işletme silinebilir. Kişileri de onunla birlikte silinir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Silindi: {name}</translation>
    </message>
</context>
<context>
    <name>CompanyPart</name>
    <message>
        <source>Change…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>One undo brings it back.</source>
        <translation>Geri al ile geri gelir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>CompanyRowsStep</name>
    <message numerus="yes">
        <source>Take %n new &amp;technology(ies) into the list: {names}</source>
        <translation>
            <numerusform>%n yeni &amp;teknolojiyi listeye al: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Adı</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Görevi</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Unvanı</translation>
    </message>
    <message>
        <source>Master trainer’s &amp;certificate</source>
        <translation>Usta öğreticilik &amp;belgesi</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;posta</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n day(s) are still to come, the last on {day}.</source>
        <translation>
            <numerusform>%n gün daha var; son gün {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the log are empty: {days}</source>
        <translation>
            <numerusform>Günlükte %n gün boş: {days}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Coverage of fields and technologies</source>
        <translation>Alanların ve teknolojilerin karşılanma durumu</translation>
    </message>
    <message>
        <source>Technologies &amp;without figures too</source>
        <translation>&amp;Rakamı olmayan teknolojiler de</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Eksik olanlar</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>Rakamın ardındakiler</translation>
    </message>
    <message>
        <source>Choose a cell to see its offers or requests here.</source>
        <translation>Kontenjanlarını veya taleplerini burada görmek için bir hücre seçin.</translation>
    </message>
    <message>
        <source>Everybody who waits could be placed.</source>
        <translation>Bekleyen herkes yerleştirilebilir: boş kontenjan yeterli.</translation>
    </message>
    <message>
        <source>Nobody waits for a place.</source>
        <translation>Yerleştirme bekleyen yok.</translation>
    </message>
    <message>
        <source>Pilot fields without any offer: {fields}</source>
        <translation>Hiç kontenjanı olmayan pilot alanlar: {fields}</translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation>Bunu bekleyen yok.</translation>
    </message>
    <message>
        <source>Neither offered nor wanted.</source>
        <translation>Kontenjanı da talebi de yok.</translation>
    </message>
    <message>
        <source>No offer.</source>
        <translation>Kontenjan yok.</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>{day}: time</source>
        <translation>{day}: süre</translation>
    </message>
    <message>
        <source>{day}: work</source>
        <translation>{day}: yapılan iş</translation>
    </message>
    <message>
        <source>has not come yet</source>
        <translation>henüz gelmedi</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>planda yok</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>anlaşılmadı</translation>
    </message>
    <message>
        <source>too long a day</source>
        <translation>günlük süreden uzun</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>&amp;Marks: type 1 to 5</source>
        <translation>&amp;Puanlar: 1’den 5’e yazın</translation>
    </message>
    <message>
        <source>A digit marks and goes on; arrows move, 0 clears.</source>
        <translation>Rakam puanı verir ve sonrakine geçer; oklar gezdirir, 0 siler.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Görüşler</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tarih</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Kaldır…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>{marked} of {all} marked, mean {mean}</source>
        <translation>{all} ölçütten {marked} tanesi puanlandı, ortalama {mean}</translation>
    </message>
    <message>
        <source>Evaluation saved</source>
        <translation>Değerlendirme kaydedildi</translation>
    </message>
    <message>
        <source>Remove this evaluation?</source>
        <translation>Bu değerlendirme kaldırılsın mı?</translation>
    </message>
    <message>
        <source>One undo brings it back.</source>
        <translation>Geri al ile geri gelir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Evaluation removed</source>
        <translation>Değerlendirme kaldırıldı</translation>
    </message>
</context>
<context>
    <name>EvaluationGrid</name>
    <message numerus="yes">
        <source>Mark every item: %n are missing.</source>
        <translation>
            <numerusform>Her ölçütü puanlayın: %n ölçüt eksik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroundsPart</name>
    <message>
        <source>Placed by hand: nothing was weighed.</source>
        <translation>Elle yerleştirildi: puan hesaplanmadı.</translation>
    </message>
    <message>
        <source>{points} of 100 points when it was matched.</source>
        <translation>Eşleştirme sırasında 100 puandan {points}.</translation>
    </message>
    <message>
        <source>of {most}</source>
        <translation>/ {most}</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Language level</source>
        <translation>Dil düzeyi</translation>
    </message>
    <message>
        <source>From this level on a teacher may go to an offer that is not in Turkish.</source>
        <translation>Eğitim dili Türkçe olmayan kontenjanlara en az bu düzeyde dil bilen öğretmenler yerleştirilir.</translation>
    </message>
    <message>
        <source>Months until the same company</source>
        <translation>Aynı işletme için bekleme (ay)</translation>
    </message>
    <message>
        <source>Who was at a company more recently does not go there again.</source>
        <translation>Bu süre içinde bir işletmede bulunan öğretmen oraya yeniden yerleştirilmez.</translation>
    </message>
    <message>
        <source>Months of the fair share</source>
        <translation>Hakça payın süresi (ay)</translation>
    </message>
    <message>
        <source>A school&apos;s placements of this time count when places are shared.</source>
        <translation>Yerler paylaştırılırken okulun bu süredeki yerleştirmeleri sayılır.</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Fill the &amp;rest with whole days</source>
        <translation>&amp;Boş günleri tam gün doldur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Anlaşılan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Yapılan iş</translation>
    </message>
    <message>
        <source>{days} of {planned} days · {worked} · {percent}</source>
        <translation>{planned} günün {days} günü · {worked} · {percent}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) saved</source>
        <translation>
            <numerusform>%n gün kaydedildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
</context>
<context>
    <name>LogGrid</name>
    <message numerus="yes">
        <source>%n line(s) cannot be read, or have work but no time.</source>
        <translation>
            <numerusform>%n satır anlaşılamadı ya da iş yazılmış, süre yazılmamış.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchChoices</name>
    <message>
        <source>Change the limits…</source>
        <translation>Sınırları değiştir…</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>Choose who takes part…</source>
        <translation>Katılacakları seç…</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Katılanlar</translation>
    </message>
    <message>
        <source>Languages from level {level}</source>
        <translation>Yabancı dil en az {level}</translation>
    </message>
    <message numerus="yes">
        <source>Same company again after %n month(s)</source>
        <translation>
            <numerusform>Aynı işletme %n ay sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fair share over %n month(s)</source>
        <translation>
            <numerusform>Hakça pay: son %n ay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open request(s)</source>
        <translation>
            <numerusform>%n açık talebin tümü</numerusform>
        </translation>
    </message>
    <message>
        <source>{chosen} of {all} open requests</source>
        <translation>{all} açık talebin {chosen} tanesi</translation>
    </message>
    <message numerus="yes">
        <source>All %n offer(s)</source>
        <translation>
            <numerusform>%n kontenjanın tümü</numerusform>
        </translation>
    </message>
    <message>
        <source>{chosen} of {all} offers</source>
        <translation>{all} kontenjanın {chosen} tanesi</translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n boş yer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchLists</name>
    <message>
        <source>Proposed pairs</source>
        <translation>Eşleşmeler</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Yersiz kalanlar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Değişenler</translation>
    </message>
    <message>
        <source>Search name, school or company</source>
        <translation>Ad, okul veya işletme ara</translation>
    </message>
    <message>
        <source>Pins, bans</source>
        <translation>Sabit, yasak</translation>
    </message>
</context>
<context>
    <name>MatchSide</name>
    <message>
        <source>Forbid…</source>
        <translation>Yasakla…</translation>
    </message>
    <message>
        <source>Pin elsewhere…</source>
        <translation>Başka yere sabitle…</translation>
    </message>
    <message>
        <source>&amp;Pin…</source>
        <translation>&amp;Sabitle…</translation>
    </message>
    <message>
        <source>&amp;Lift the pin</source>
        <translation>Sabitlemeyi &amp;kaldır</translation>
    </message>
    <message>
        <source>&amp;Pin to a place…</source>
        <translation>Bir yere &amp;sabitle…</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Kaldır</translation>
    </message>
</context>
<context>
    <name>MatchingPanel</name>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Uygula…</translation>
    </message>
    <message>
        <source>&amp;Find the best match</source>
        <translation>En iyi &amp;eşleştirmeyi bul</translation>
    </message>
    <message>
        <source>Pin…</source>
        <translation>Sabitle…</translation>
    </message>
    <message>
        <source>Pin elsewhere…</source>
        <translation>Başka yere sabitle…</translation>
    </message>
    <message>
        <source>Forbid…</source>
        <translation>Yasakla…</translation>
    </message>
    <message>
        <source>Pin to a place…</source>
        <translation>Bir yere sabitle…</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Eşleştirme</translation>
    </message>
    <message>
        <source>Finding the best match</source>
        <translation>En iyi eşleştirme bulunuyor</translation>
    </message>
    <message>
        <source>Looking for the best match and its proof…</source>
        <translation>En iyi eşleştirme ve kanıtı aranıyor…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n pair(s)…</source>
        <translation>
            <numerusform>%n eşleşmeyi &amp;uygula…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Match again</source>
        <translation>Y&amp;eniden eşleştir</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n talep bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n boş yer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>The one that &amp;stays</source>
        <translation>&amp;Kalacak olan</translation>
    </message>
    <message>
        <source>Choose the one that stays.</source>
        <translation>Kalacak olanı seçin.</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>Birleştirildi: {name}</translation>
    </message>
</context>
<context>
    <name>MovedView</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Kimse seçilmedi</translation>
    </message>
    <message>
        <source>Choose somebody to see both places.</source>
        <translation>Eski ve yeni yerini görmek için birini seçin.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>yeri yok</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>Yeniden eşleştir</translation>
    </message>
    <message>
        <source>Pins and bans</source>
        <translation>Sabitler ve yasaklar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Nobody moves.</source>
        <translation>Kimsenin yeri değişmedi.</translation>
    </message>
    <message>
        <source>Total value {before} → {after} ({change}).</source>
        <translation>Toplam değer {before} → {after} ({change}).</translation>
    </message>
    <message>
        <source>Something this proposal rests on was changed since.</source>
        <translation>Bu önerinin dayandığı bilgiler o zamandan beri değişti.</translation>
    </message>
    <message>
        <source>This proposal was made with other weights, limits or people.</source>
        <translation>Bu öneri başka ağırlıklar, sınırlar veya katılanlarla yapılmıştı.</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) proposed. Company and school agree next, under “Placements”.</source>
        <translation>
            <numerusform>%n yerleştirme önerildi. Sırada işletmenin ve okulun onayı var: “Yerleştirmeler” bölümü.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another place than before for %n teacher(s).</source>
        <translation>
            <numerusform>%n öğretmenin yeri değişti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Title, code, company or district…</source>
        <translation>Başlık, kod, işletme veya ilçe…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Tüm işletmeler</translation>
    </message>
    <message>
        <source>All technologies</source>
        <translation>Tüm teknolojiler</translation>
    </message>
    <message>
        <source>Retired &amp;ones too</source>
        <translation>&amp;Pasifler de</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>With free places</source>
        <translation>Boş yeri olan</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Dolu</translation>
    </message>
    <message>
        <source>Without protocol</source>
        <translation>Protokolsüz</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Bitti</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Not yet known</source>
        <translation>Henüz belli değil</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Kaydedildi: {name}</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Type to find</source>
        <translation>Bulmak için yazın</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>İş&amp;letme</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Henüz belli değil</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <translation>Usta öğretici / re&amp;hber</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Alan</translation>
    </message>
    <message>
        <source>Type to find or to add</source>
        <translation>Bulmak veya eklemek için yazın</translation>
    </message>
    <message>
        <source>T&amp;echnologies</source>
        <translation>&amp;Teknolojiler</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>Her satıra bir tane yazın.</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;İlk gün</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>&amp;Days of the week</source>
        <translation>Haftanın &amp;günleri</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>&amp;Hours a day</source>
        <translation>Günlük &amp;çalışma süresi</translation>
    </message>
    <message>
        <source>&amp;Smallest group</source>
        <translation>En küçük g&amp;rup</translation>
    </message>
    <message>
        <source>With fewer people the company takes nobody; 0: it takes one as well.</source>
        <translation>İşletme daha az kişiyle eğitim vermiyorsa; 0 yazılırsa tek kişi de kabul edilir.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Eğitim &amp;dili</translation>
    </message>
    <message>
        <source>L&amp;odging</source>
        <translation>K&amp;onaklama</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>Katılım koş&amp;ulları</translation>
    </message>
    <message>
        <source>What people must know, bring or wear; it stands in their letter.</source>
        <translation>Bilinmesi, getirilmesi veya giyilmesi gerekenler; yazılarında yer alır.</translation>
    </message>
    <message>
        <source>Title in E&amp;nglish</source>
        <translation>İngilizce başlık</translation>
    </message>
    <message>
        <source>Left empty, one is made.</source>
        <translation>Boş bırakılırsa kod verilir.</translation>
    </message>
    <message>
        <source>Com&amp;petencies taught</source>
        <translation>&amp;Kazandırılan yeterlilikler</translation>
    </message>
    <message>
        <source>Pl&amp;aces</source>
        <translation>Ko&amp;ntenjan</translation>
    </message>
    <message>
        <source>Trainings that must &amp;be passed</source>
        <translation>Ön koşul &amp;eğitimler</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>OfferNeedDialog</name>
    <message>
        <source>Type to find</source>
        <translation>Bulmak için yazın</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;İhtiyaç</translation>
    </message>
    <message>
        <source>The need was linked</source>
        <translation>İhtiyaç bağlandı</translation>
    </message>
</context>
<context>
    <name>OfferNeedsPanel</name>
    <message>
        <source>Take the link away</source>
        <translation>Bağlantıyı kaldır</translation>
    </message>
    <message>
        <source>It is linked to no need yet.</source>
        <translation>Henüz bir ihtiyaca bağlı değil.</translation>
    </message>
    <message>
        <source>&amp;Link a need…</source>
        <translation>İhtiyaç ba&amp;ğla…</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>İhtiyaç</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Needs are recorded on the page of needs; none is open that is not linked.</source>
        <translation>İhtiyaçlar kendi sayfasında kaydedilir; bağlanmamış açık ihtiyaç yok.</translation>
    </message>
    <message>
        <source>The link was taken away</source>
        <translation>Bağlantı kaldırıldı</translation>
    </message>
</context>
<context>
    <name>OfferPanel</name>
    <message>
        <source>No offer chosen</source>
        <translation>Kontenjan seçilmedi</translation>
    </message>
    <message>
        <source>Choose one to see more here.</source>
        <translation>Ayrıntıları görmek için bir kontenjan seçin.</translation>
    </message>
    <message>
        <source>Go to the co&amp;mpany</source>
        <translation>İşletmeye &amp;git</translation>
    </message>
    <message>
        <source>Needs that it meets</source>
        <translation>Karşıladığı ihtiyaçlar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Pasife al…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Yeniden etkinleştir</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>yerleşen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Days of the week and hours</source>
        <translation>Günler ve süre</translation>
    </message>
    <message>
        <source>District and province</source>
        <translation>İlçe ve il</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Teknolojiler</translation>
    </message>
    <message>
        <source>Competencies taught</source>
        <translation>Kazandırılan yeterlilikler</translation>
    </message>
    <message>
        <source>Trainings that must be passed</source>
        <translation>Ön koşul eğitimler</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Eğitim dili</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Konaklama</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Katılım koşulları</translation>
    </message>
    <message>
        <source>No mentor yet</source>
        <translation>Usta öğretici henüz belli değil</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Usta öğretici / rehber</translation>
    </message>
    <message>
        <source>Who is placed</source>
        <translation>Yerleştirilenler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Restored: {name}</source>
        <translation>Yeniden etkinleştirildi: {name}</translation>
    </message>
    <message>
        <source>Retire {name}?</source>
        <translation>{name} pasife alınsın mı?</translation>
    </message>
    <message>
        <source>Nobody is matched to it any more; its placements stay, and it can be restored.</source>
        <translation>Artık kimse bu kontenjanla eşleştirilmez; yerleştirmeleri kalır, kontenjan yeniden etkinleştirilebilir.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Pasife al</translation>
    </message>
    <message>
        <source>Retired: {name}</source>
        <translation>Pasife alındı: {name}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} silinsin mi?</translation>
    </message>
    <message>
        <source>Only an offer on which nobody was ever placed can be removed.</source>
        <translation>Yalnızca hiç kimsenin yerleştirilmediği bir kontenjan silinebilir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Silindi: {name}</translation>
    </message>
</context>
<context>
    <name>OffersPanel</name>
    <message>
        <source>&amp;Add offer…</source>
        <translation>Kontenjan &amp;ekle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Retire or restore…</source>
        <translation>Pasife al veya etkinleştir…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Go to the company</source>
        <translation>İşletmeye git</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n kontenjan</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Kontenjanlar</translation>
    </message>
    <message>
        <source>No offer found</source>
        <translation>Kontenjan bulunamadı</translation>
    </message>
    <message>
        <source>None fits the search and the filters.</source>
        <translation>Aramaya ve süzgeçlere uyan kontenjan yok.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation>Henüz kontenjan yok</translation>
    </message>
    <message>
        <source>Add what companies offer: what is taught, on which days, and for how many teachers.</source>
        <translation>İşletmelerin sunduklarını ekleyin: ne öğretilecek, hangi günlerde, kaç öğretmene.</translation>
    </message>
    <message>
        <source>Add offer</source>
        <translation>Kontenjan ekle</translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n boş yer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OthersBox</name>
    <message>
        <source>Nobody else could go there.</source>
        <translation>Oraya gidebilecek başka kimse yok.</translation>
    </message>
    <message>
        <source>stays without a place</source>
        <translation>yersiz kalıyor</translation>
    </message>
    <message>
        <source>goes to {company}</source>
        <translation>yeri: {company}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ve {count} kişi daha</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Coverage of fields</source>
        <translation>Alanların karşılanması</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) in these days</source>
        <translation>
            <numerusform>bu günlerde %n yerleştirme</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n talep bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n kontenjan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairCounts</name>
    <message numerus="yes">
        <source>Waiting for %n day(s).</source>
        <translation>
            <numerusform>%n gündür bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) of the school placed lately.</source>
        <translation>
            <numerusform>Son dönemde bu okuldan %n öğretmen yerleştirildi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>No pair chosen</source>
        <translation>Eşleşme seçilmedi</translation>
    </message>
    <message>
        <source>Choose one to see why it is proposed.</source>
        <translation>Neden önerildiğini görmek için bir eşleşme seçin.</translation>
    </message>
    <message>
        <source>Why this place</source>
        <translation>Neden burası</translation>
    </message>
    <message>
        <source>What the second choice costs</source>
        <translation>İkinci tercihin bedeli</translation>
    </message>
    <message>
        <source>Who else wanted it</source>
        <translation>Buraya başka kim uygundu</translation>
    </message>
    <message>
        <source>One more place here</source>
        <translation>Burada bir yer daha olsaydı</translation>
    </message>
    <message>
        <source>It would add nothing: nobody is kept out by the number of places.</source>
        <translation>Toplama bir şey katmazdı: yer sayısı yüzünden dışarıda kalan yok.</translation>
    </message>
    <message>
        <source>It would add {value} to the total.</source>
        <translation>Toplam değer {value} artardı.</translation>
    </message>
    <message>
        <source>{name} would stay without a place.</source>
        <translation>{name} yersiz kalırdı.</translation>
    </message>
    <message>
        <source>{name} would go to {company}, worth {value}.</source>
        <translation>{name} için yer {company} olurdu (değeri {value}).</translation>
    </message>
    <message>
        <source>Without this pair the whole match loses {cost}.</source>
        <translation>Bu eşleşme olmasa toplam değer {cost} azalırdı.</translation>
    </message>
    <message>
        <source>The pin costs {cost}: so much more would the match be worth without it.</source>
        <translation>Sabitlemenin bedeli {cost}: o olmasa toplam değer bu kadar fazla olurdu.</translation>
    </message>
    <message>
        <source>Without this pair another match is just as good.</source>
        <translation>Bu eşleşme olmasa da aynı değerde bir eşleştirme bulunurdu.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puan</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>tercih</translation>
    </message>
    <message>
        <source>places</source>
        <translation>dolu yer</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>&amp;Look and print…</source>
        <translation>&amp;Önizle ve yazdır…</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n yerleştirme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n cancelled left out)</source>
        <translation>
            <numerusform>(iptal edilen %n yerleştirme dışarıda)</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters and the protocol summary are one for each company or school, sheets and forms one for each placement.</source>
        <translation>Yazılar ve protokol özeti her işletme ya da okul için, çizelge ve formlar her yerleştirme için birer tanedir.</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Evrak</translation>
    </message>
    <message>
        <source>Letter &amp;number</source>
        <translation>Yazı &amp;sayısı</translation>
    </message>
    <message>
        <source>Empty: room to write it.</source>
        <translation>Boş: elle yazmak için yer bırakılır.</translation>
    </message>
    <message>
        <source>&amp;Day of the letter</source>
        <translation>Yazı &amp;tarihi</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>A &amp;calendar file for each teacher</source>
        <translation>Her öğretmen için bir tak&amp;vim dosyası</translation>
    </message>
    <message>
        <source>Into a folder only.</source>
        <translation>Yalnız klasöre yazılır.</translation>
    </message>
    <message>
        <source>Choose at least one paper.</source>
        <translation>En az bir evrak seçin.</translation>
    </message>
    <message>
        <source>Drawing papers</source>
        <translation>Evrak hazırlanıyor</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Evrakın klasörü</translation>
    </message>
    <message>
        <source>Nothing was written yet: no folder was chosen.</source>
        <translation>Henüz bir şey yazılmadı: klasör seçilmedi.</translation>
    </message>
    <message>
        <source>Writing papers</source>
        <translation>Evrak yazılıyor</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Kay&amp;det…</translation>
    </message>
    <message>
        <source>The papers are noted</source>
        <translation>Evrak kaydedildi</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Evrak</translation>
    </message>
    <message>
        <source>Save papers</source>
        <translation>Evrakı kaydet</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>of {most}</source>
        <translation>/ {most}</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Add &amp;person…</source>
        <translation>&amp;Kişi ekle…</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>Henüz kayıtlı kişi yok.</translation>
    </message>
    <message>
        <source>Retire or restore</source>
        <translation>Pasife al veya etkinleştir</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görevi</translation>
    </message>
    <message>
        <source>Retired: {name}</source>
        <translation>Pasife alındı: {name}</translation>
    </message>
    <message>
        <source>Restored: {name}</source>
        <translation>Yeniden etkinleştirildi: {name}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} silinsin mi?</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Silindi: {name}</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>T&amp;eacher</source>
        <translation>Ö&amp;ğretmen</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Bulmak için yazın</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>&amp;Kontenjan</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;İlk gün</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Henüz belli değil</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <translation>&amp;Usta öğretici / rehber</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Yerleştirildi</translation>
    </message>
</context>
<context>
    <name>PlacementBar</name>
    <message>
        <source>Teacher, school, company or code…</source>
        <translation>Öğretmen, okul, işletme ya da kod…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Tüm işletmeler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Önerildi</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Takip</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>PlacementChangeDialog</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;İlk gün</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>&amp;Days of the week</source>
        <translation>&amp;Haftanın günleri</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>&amp;Hours a day</source>
        <translation>&amp;Günlük süre</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Henüz belli değil</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <translation>&amp;Usta öğretici / rehber</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>Other days or hours: company and school must agree again.</source>
        <translation>Günler ya da saatler değişti: işletme ve okulun yeniden kabul etmesi gerekir.</translation>
    </message>
    <message>
        <source>Changed: {code}</source>
        <translation>Değiştirildi: {code}</translation>
    </message>
</context>
<context>
    <name>PlacementDeeds</name>
    <message>
        <source>Company and school agree before a placement starts.</source>
        <translation>İşletme ve okul, yerleştirme başlamadan önce kabul eder.</translation>
    </message>
    <message>
        <source>A placement starts when company and school have agreed.</source>
        <translation>Yerleştirme, işletme ve okul kabul edince başlar.</translation>
    </message>
    <message>
        <source>The rule book’s values of today are frozen with it, and days can be logged.</source>
        <translation>Kural kitabının bugünkü değerleri bu eğitim için sabitlenir; günlük yazılabilir.</translation>
    </message>
    <message>
        <source>Nobody has confirmed these values yet:</source>
        <translation>Şu değerleri henüz kimse doğrulamadı:</translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen cannot start yet and are left out.</source>
        <translation>
            <numerusform>Seçilenlerden %n tanesi henüz başlayamaz; onlar dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Start the placement of {name}?</source>
        <translation>{name} için işbaşı eğitimi başlatılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>Start %n placement(s)?</source>
        <translation>
            <numerusform>%n yerleştirme başlatılsın mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started: %n placement(s)</source>
        <translation>
            <numerusform>Başlatıldı: %n yerleştirme</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: {code}</source>
        <translation>Tamamlandı: {code}</translation>
    </message>
    <message>
        <source>Only a placement that is not finished can be cancelled.</source>
        <translation>Yalnız tamamlanmamış bir yerleştirme iptal edilebilir.</translation>
    </message>
    <message>
        <source>Cancel the placement of {name}?</source>
        <translation>{name} için yerleştirme iptal edilsin mi?</translation>
    </message>
    <message>
        <source>&amp;Why is it cancelled?</source>
        <translation>İptal &amp;nedeni</translation>
    </message>
    <message>
        <source>Cancel the placement</source>
        <translation>Yerleştirmeyi iptal et</translation>
    </message>
    <message>
        <source>The place is free again, and the teacher’s request waits again from the day it was asked.</source>
        <translation>Yer yeniden boşalır; öğretmenin talebi, istendiği günden itibaren yeniden bekler.</translation>
    </message>
    <message>
        <source>Cancelled: {code}</source>
        <translation>İptal edildi: {code}</translation>
    </message>
    <message>
        <source>Only a finished placement can be reopened.</source>
        <translation>Yalnız tamamlanmış bir yerleştirme yeniden açılabilir.</translation>
    </message>
    <message>
        <source>Reopen the placement of {name}?</source>
        <translation>{name} için yerleştirme yeniden açılsın mı?</translation>
    </message>
    <message>
        <source>&amp;Why is it reopened?</source>
        <translation>Yeniden açma &amp;nedeni</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Certificates that were issued stay as they are. The reason is kept.</source>
        <translation>Verilmiş belgeler olduğu gibi kalır. Neden saklanır.</translation>
    </message>
    <message>
        <source>Reopened: {code}</source>
        <translation>Yeniden açıldı: {code}</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>İşlem yapılmadı</translation>
    </message>
</context>
<context>
    <name>PlacementDetail</name>
    <message>
        <source>No placement chosen</source>
        <translation>Yerleştirme seçilmedi</translation>
    </message>
    <message>
        <source>Choose a bar by mouse, or with the arrow keys.</source>
        <translation>Fareyle veya ok tuşlarıyla bir çubuk seçin.</translation>
    </message>
    <message>
        <source>&amp;Open placement</source>
        <translation>Yerleştirmeyi &amp;aç</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Usta öğretici / rehber</translation>
    </message>
</context>
<context>
    <name>PlacementFollowUpPanel</name>
    <message>
        <source>All to &amp;follow up</source>
        <translation>&amp;Takip edilecekler</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Takip edilecekler</translation>
    </message>
    <message>
        <source>Begin next</source>
        <translation>Yakında başlayacaklar</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) to follow up</source>
        <translation>
            <numerusform>%n yerleştirme takip bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) begin soon</source>
        <translation>
            <numerusform>%n yerleştirme yakında başlıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a log</source>
        <translation>
            <numerusform>%n günün günlüğü boş</numerusform>
        </translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>{day} günü sona erdi</translation>
    </message>
    <message>
        <source>can no longer pass</source>
        <translation>artık geçemez</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
</context>
<context>
    <name>PlacementPanel</name>
    <message>
        <source>No placement chosen</source>
        <translation>Yerleştirme seçilmedi</translation>
    </message>
    <message>
        <source>Choose one to see more here.</source>
        <translation>Ayrıntıları burada görmek için birini seçin.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer işlemler</translation>
    </message>
    <message>
        <source>Company agreed…</source>
        <translation>İşletme kabul etti…</translation>
    </message>
    <message>
        <source>School agreed…</source>
        <translation>Okul kabul etti…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Başlat…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Tamamla</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Evrak…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>İptal et…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Yeniden aç…</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>çalışıldı</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlanan</translation>
    </message>
    <message>
        <source>days empty</source>
        <translation>boş gün</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Days of the week and hours</source>
        <translation>Haftanın günleri ve saatler</translation>
    </message>
    <message>
        <source>No mentor yet</source>
        <translation>Usta öğretici henüz belli değil</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Usta öğretici / rehber</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Okul</translation>
    </message>
    <message>
        <source>District and province</source>
        <translation>İlçe ve il</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Süreler</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlanan</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Çalışılan</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Devamsız</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Mazeretli</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>Sayılan saat</translation>
    </message>
    <message>
        <source>Passed from {percent} on; an hour is {minutes} minutes.</source>
        <translation>Başarı sınırı {percent}; bir saat {minutes} dakikadır.</translation>
    </message>
    <message>
        <source>By today’s rules: passed from {percent} on; an hour is {minutes} minutes.</source>
        <translation>Bugünkü kurallara göre: başarı sınırı {percent}; bir saat {minutes} dakikadır.</translation>
    </message>
    <message>
        <source>Pa&amp;pers…</source>
        <translation>&amp;Evrak…</translation>
    </message>
    <message>
        <source>C&amp;ompany agreed…</source>
        <translation>İşletme &amp;kabul etti…</translation>
    </message>
    <message>
        <source>School a&amp;greed…</source>
        <translation>Okul &amp;kabul etti…</translation>
    </message>
    <message>
        <source>S&amp;tart…</source>
        <translation>&amp;Başlat…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Tamamla</translation>
    </message>
    <message>
        <source>Mentor’s &amp;evaluation…</source>
        <translation>Usta öğretici &amp;değerlendirmesi…</translation>
    </message>
    <message>
        <source>Teacher’s &amp;evaluation…</source>
        <translation>Öğretmen &amp;değerlendirmesi…</translation>
    </message>
    <message>
        <source>Final &amp;report…</source>
        <translation>Sonuç &amp;raporu…</translation>
    </message>
    <message>
        <source>Write the &amp;log…</source>
        <translation>&amp;Günlüğü yaz…</translation>
    </message>
    <message>
        <source>Not confirmed: {names}.</source>
        <translation>Doğrulanmadı: {names}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Belge…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>&amp;Issue certificate…</source>
        <translation>&amp;Belge düzenle…</translation>
    </message>
</context>
<context>
    <name>PlacementsPage</name>
    <message>
        <source>Companies</source>
        <translation>İşletmeler</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Kontenjanlar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Talepler</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Eşleştirme</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) proposed</source>
        <translation>
            <numerusform>%n yerleştirme önerildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Yerleştirmeler</translation>
    </message>
</context>
<context>
    <name>PlacementsPanel</name>
    <message>
        <source>&amp;With those checked</source>
        <translation>İşaretlilerle &amp;birlikte</translation>
    </message>
    <message>
        <source>Company agreed…</source>
        <translation>İşletme kabul etti…</translation>
    </message>
    <message>
        <source>School agreed…</source>
        <translation>Okul kabul etti…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Başlat…</translation>
    </message>
    <message>
        <source>&amp;Place a teacher…</source>
        <translation>Öğ&amp;retmen yerleştir…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Daily log…</source>
        <translation>Günlük…</translation>
    </message>
    <message>
        <source>Mentor’s evaluation…</source>
        <translation>Usta öğretici değerlendirmesi…</translation>
    </message>
    <message>
        <source>Teacher’s evaluation…</source>
        <translation>Öğretmen değerlendirmesi…</translation>
    </message>
    <message>
        <source>Final report…</source>
        <translation>Sonuç raporu…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>İptal et…</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n yerleştirme</numerusform>
        </translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Yerleştirmeler</translation>
    </message>
    <message>
        <source>&amp;With the chosen one</source>
        <translation>Seçilenle &amp;işlem</translation>
    </message>
    <message numerus="yes">
        <source>&amp;With %n checked</source>
        <translation>
            <numerusform>%n işaretliyle &amp;işlem</numerusform>
        </translation>
    </message>
    <message>
        <source>No placement found</source>
        <translation>Yerleştirme bulunamadı</translation>
    </message>
    <message>
        <source>None fits the search and the filters.</source>
        <translation>Aramaya ve süzgeçlere uyan yok.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>No placements yet</source>
        <translation>Henüz yerleştirme yok</translation>
    </message>
    <message>
        <source>Match requests with offers and apply the proposal, or place a teacher by hand.</source>
        <translation>Talepleri kontenjanlarla eşleştirip öneriyi uygulayın ya da bir öğretmeni elle yerleştirin.</translation>
    </message>
    <message>
        <source>Place a teacher</source>
        <translation>Öğretmen yerleştir</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n tanesi sürüyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Evrak…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Belgeler…</translation>
    </message>
</context>
<context>
    <name>ProtocolDialog</name>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;İlk gün</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;umarası</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>İmza &amp;tarihi</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>&amp;Remind before it ends</source>
        <translation>Bitmeden &amp;hatırlat</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>&amp;Kapsamı</translation>
    </message>
</context>
<context>
    <name>ProtocolsPart</name>
    <message>
        <source>Add p&amp;rotocol…</source>
        <translation>&amp;Protokol ekle…</translation>
    </message>
    <message>
        <source>There is no protocol yet.</source>
        <translation>Henüz protokol yok.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Süresi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Remove the protocol {days}?</source>
        <translation>{days} tarihli protokol silinsin mi?</translation>
    </message>
    <message>
        <source>Protocol removed</source>
        <translation>Protokol silindi</translation>
    </message>
</context>
<context>
    <name>ReminderCounts</name>
    <message numerus="yes">
        <source>%n protocol(s) end soon or have ended</source>
        <translation>
            <numerusform>%n protokolün süresi doluyor veya doldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) to be asked again</source>
        <translation>
            <numerusform>%n işletme yeniden aranacak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n gün sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderPanel</name>
    <message>
        <source>All &amp;companies to remember</source>
        <translation>&amp;Tümünü göster</translation>
    </message>
    <message>
        <source>Protocols that end</source>
        <translation>Süresi dolan protokoller</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>Yeniden aranacaklar</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Work that was done</source>
        <translation>Yapılan ç&amp;alışmalar</translation>
    </message>
    <message>
        <source>What was &amp;gained</source>
        <translation>Kazanı&amp;mlar</translation>
    </message>
    <message>
        <source>How it will be taken to &amp;school</source>
        <translation>&amp;Okula nasıl taşınacağı</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>Ö&amp;neriler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Final report saved</source>
        <translation>Sonuç raporu kaydedildi</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Teacher, school or district…</source>
        <translation>Öğretmen, okul veya ilçe…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>RequestCounts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) waiting</source>
        <translation>
            <numerusform>%n öğretmen bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n boş yer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>T&amp;eacher</source>
        <translation>&amp;Öğretmen</translation>
    </message>
    <message>
        <source>The teacher’s own</source>
        <translation>Öğretmenin kendi alanı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Alan</translation>
    </message>
    <message>
        <source>Type to find or to add</source>
        <translation>Bulmak veya eklemek için yazın</translation>
    </message>
    <message>
        <source>Te&amp;chnologies asked for</source>
        <translation>İstenen &amp;teknolojiler</translation>
    </message>
    <message>
        <source>F&amp;ree from</source>
        <translation>&amp;Müsait olduğu ilk gün</translation>
    </message>
    <message>
        <source>Free &amp;until</source>
        <translation>Müsait olduğu &amp;son gün</translation>
    </message>
    <message>
        <source>Anywhere; type to find</source>
        <translation>Fark etmez; bulmak için yazın</translation>
    </message>
    <message>
        <source>&amp;Provinces</source>
        <translation>&amp;İller</translation>
    </message>
    <message>
        <source>&amp;Asked on</source>
        <translation>Tale&amp;p tarihi</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>Request saved</source>
        <translation>Talep kaydedildi</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>No request chosen</source>
        <translation>Talep seçilmedi</translation>
    </message>
    <message>
        <source>Choose one to see more here.</source>
        <translation>Ayrıntıları görmek için bir talep seçin.</translation>
    </message>
    <message>
        <source>Go to the &amp;teacher</source>
        <translation>Öğretmene &amp;git</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Geri çek</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Talep tarihi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleme süresi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Technologies asked for</source>
        <translation>İstenen teknolojiler</translation>
    </message>
    <message>
        <source>When free</source>
        <translation>Müsait olduğu tarihler</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>İller</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>İşbaşı eğitimi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Withdrawn: {name}</source>
        <translation>Geri çekildi: {name}</translation>
    </message>
    <message>
        <source>Opened again: {name}</source>
        <translation>Yeniden açıldı: {name}</translation>
    </message>
</context>
<context>
    <name>RequestWishesDialog</name>
    <message>
        <source>Type to find</source>
        <translation>Bulmak için yazın</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;İhtiyaç</translation>
    </message>
    <message>
        <source>Type to find or to add</source>
        <translation>Bulmak veya eklemek için yazın</translation>
    </message>
    <message>
        <source>Te&amp;chnologies asked for</source>
        <translation>İstenen &amp;teknolojiler</translation>
    </message>
    <message>
        <source>There is no need that is not met. Needs are recorded on their page.</source>
        <translation>Karşılanmamış ihtiyaç yok. İhtiyaçlar kendi sayfasında kaydedilir.</translation>
    </message>
    <message>
        <source>The largest gap stands first; who has an open request is left out.</source>
        <translation>En büyük açık en üsttedir; bekleyen talebi olanlar gösterilmez.</translation>
    </message>
    <message>
        <source>Nobody: the answers bear no names, or all who show a gap ask already.</source>
        <translation>Kimse yok: Yanıtlar adsız verilmiş ya da açığı olanların hepsinin talebi var.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n request(s)</source>
        <translation>
            <numerusform>%n talep ekle</numerusform>
        </translation>
    </message>
    <message>
        <source>Add requests</source>
        <translation>Talepleri ekle</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) added</source>
        <translation>
            <numerusform>%n talep eklendi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>&amp;From needs…</source>
        <translation>İ&amp;htiyaçlardan…</translation>
    </message>
    <message>
        <source>&amp;Add request…</source>
        <translation>Talep &amp;ekle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Withdraw or open again</source>
        <translation>Geri çek veya yeniden aç</translation>
    </message>
    <message>
        <source>Go to the teacher</source>
        <translation>Öğretmene git</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Talepler</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) waiting</source>
        <translation>
            <numerusform>%n öğretmen bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>No request found</source>
        <translation>Talep bulunamadı</translation>
    </message>
    <message>
        <source>None fits the search and the filters.</source>
        <translation>Aramaya ve süzgeçlere uyan talep yok.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Henüz talep yok</translation>
    </message>
    <message>
        <source>Add what teachers ask for, or take over who has a gap by a survey of needs.</source>
        <translation>Öğretmenlerin istediklerini ekleyin ya da ihtiyaç anketinde açığı görülenleri aktarın.</translation>
    </message>
    <message>
        <source>Add request</source>
        <translation>Talep ekle</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>teachers get a place</source>
        <translation>öğretmen yerleşiyor</translation>
    </message>
    <message>
        <source>total value, {mean} a pair</source>
        <translation>toplam değer, ortalama {mean}</translation>
    </message>
    <message>
        <source>The sum of all values; each pair has 0 to 100.</source>
        <translation>Bütün değerlerin toplamı; her eşleşmenin değeri 0 ile 100 arasındadır.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Kanıtlandı</translation>
    </message>
    <message>
        <source>the best there is</source>
        <translation>bundan iyisi yok</translation>
    </message>
    <message>
        <source>No other match has a higher total; this was proven, not tried out.</source>
        <translation>Toplamı daha yüksek bir eşleştirme yok; bu denenerek değil, kanıtlanarak bulundu.</translation>
    </message>
    <message>
        <source>may be missing to the best</source>
        <translation>en iyiye uzaklık en çok bu kadar</translation>
    </message>
    <message>
        <source>No match has a higher total than {bound}.</source>
        <translation>Hiçbir eşleştirmenin toplamı {bound} değerini aşamaz.</translation>
    </message>
    <message>
        <source>Choosing the best pair first, then the next, comes to {total}.</source>
        <translation>Elle, hep en iyi eşleşmeyi öne alarak yapılan eşleştirmenin toplamı: {total}.</translation>
    </message>
    <message>
        <source>over matching by hand</source>
        <translation>elle eşleştirmeye göre</translation>
    </message>
    <message>
        <source>over matching by hand ({share})</source>
        <translation>elle eşleştirmeye göre ({share})</translation>
    </message>
    <message>
        <source>of all who ask</source>
        <translation>talebi olanların tümü içinde</translation>
    </message>
</context>
<context>
    <name>RuledView</name>
    <message>
        <source>No pin or ban chosen</source>
        <translation>Sabit veya yasak seçilmedi</translation>
    </message>
    <message>
        <source>Choose one to lift it.</source>
        <translation>Kaldırmak için birini seçin.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Anlamı</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Every match sends the teacher there, whatever else it costs.</source>
        <translation>Bedeli ne olursa olsun her eşleştirmede öğretmen buraya yerleştirilir.</translation>
    </message>
    <message>
        <source>No match sends the teacher there.</source>
        <translation>Hiçbir eşleştirmede öğretmen buraya yerleştirilmez.</translation>
    </message>
    <message>
        <source>None was given.</source>
        <translation>Belirtilmemiş.</translation>
    </message>
</context>
<context>
    <name>RulingDialog</name>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>It stands beside the pair in the list of pins and bans.</source>
        <translation>Sabitler ve yasaklar listesinde eşleşmenin yanında görünür.</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
</context>
<context>
    <name>StartingListDialog</name>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Alan</translation>
    </message>
    <message numerus="yes">
        <source>%n technology(ies) added</source>
        <translation>
            <numerusform>%n teknoloji eklendi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>What is next</source>
        <translation>Sırada ne var?</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>elle</translation>
    </message>
    <message>
        <source>by a match</source>
        <translation>eşleştirmeyle</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>{day} tarihinden itibaren</translation>
    </message>
    <message>
        <source>after {day}</source>
        <translation>{day} tarihinden sonra</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>henüz değil</translation>
    </message>
</context>
<context>
    <name>TakingPartDialog</name>
    <message>
        <source>Requests</source>
        <translation>Talepler</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Kontenjanlar</translation>
    </message>
    <message>
        <source>Tick at least one request and one offer.</source>
        <translation>En az bir talep ve bir kontenjan işaretleyin.</translation>
    </message>
</context>
<context>
    <name>TeacherPick</name>
    <message>
        <source>Name, school or district…</source>
        <translation>Ad, okul veya ilçe…</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Kimse bulunamadı</translation>
    </message>
    <message>
        <source>Is the teacher in the register?</source>
        <translation>Öğretmen kayıtlı mı?</translation>
    </message>
</context>
<context>
    <name>TechnologiesDialog</name>
    <message>
        <source>Name in either language, or field…</source>
        <translation>Türkçe veya İngilizce ad ya da alan…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>Retired ones &amp;too</source>
        <translation>Pasi&amp;fler de</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Adını değiştir…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Birleştir…</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>&amp;Pasife al</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Sil…</translation>
    </message>
    <message>
        <source>&amp;Add technology…</source>
        <translation>&amp;Teknoloji ekle…</translation>
    </message>
    <message>
        <source>&amp;Starting list…</source>
        <translation>Ba&amp;şlangıç listesi…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Adını değiştir…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>No technology found</source>
        <translation>Teknoloji bulunamadı</translation>
    </message>
    <message>
        <source>Another spelling may help.</source>
        <translation>Başka bir yazılış deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>No technologies yet</source>
        <translation>Henüz teknoloji yok</translation>
    </message>
    <message>
        <source>Take over the starting list of a field, and add what your companies work with.</source>
        <translation>Bir alanın başlangıç listesini alın, işletmelerinizin kullandığı teknolojileri ekleyin.</translation>
    </message>
    <message>
        <source>Starting list…</source>
        <translation>Başlangıç listesi…</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Yeniden etkinleştir</translation>
    </message>
    <message>
        <source>Retired: {name}</source>
        <translation>Pasife alındı: {name}</translation>
    </message>
    <message>
        <source>Restored: {name}</source>
        <translation>Yeniden etkinleştirildi: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Silindi: {name}</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>“{name}” silinsin mi?</translation>
    </message>
    <message>
        <source>Only a technology that no company, offer or request names can be removed.</source>
        <translation>Yalnızca hiçbir işletmede, kontenjanda ve talepte geçmeyen bir teknoloji silinebilir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>TechnologyDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Adı</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>İ&amp;ngilizce adı</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>A&amp;lan</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Kaydedildi: {name}</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>By company</source>
        <translation>İşletmeye göre</translation>
    </message>
    <message>
        <source>By teacher</source>
        <translation>Öğretmene göre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Üç ay</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Daha önce</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Bugün</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of placements; as a table under “Table”</source>
        <translation>Yerleştirmelerin zaman çizelgesi; tablo hâli “Tablo” altındadır</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Göster</translation>
    </message>
    <message>
        <source>No placements and no offers in these days.</source>
        <translation>Bu günlerde yerleştirme de kontenjan da yok.</translation>
    </message>
    <message>
        <source>No placements in these days</source>
        <translation>Bu günlerde yerleştirme yok</translation>
    </message>
    <message>
        <source>Go to earlier or later days, or place somebody under “Matching”.</source>
        <translation>Daha önceki veya sonraki günlere gidin ya da “Eşleştirme” bölümünde yerleştirme yapın.</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) clash.</source>
        <translation>
            <numerusform>%n yerleştirme çakışıyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Gün</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Türü</translation>
    </message>
    <message>
        <source>&amp;Who went or called</source>
        <translation>Giden veya &amp;arayan</translation>
    </message>
    <message>
        <source>&amp;Talked to</source>
        <translation>Gö&amp;rüşülen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>&amp;Ask again on</source>
        <translation>&amp;Yeniden ara</translation>
    </message>
    <message>
        <source>You are reminded a week before.</source>
        <translation>Bir hafta önceden hatırlatılır.</translation>
    </message>
</context>
<context>
    <name>VisitsPart</name>
    <message>
        <source>Add &amp;visit or note…</source>
        <translation>&amp;Ziyaret veya not ekle…</translation>
    </message>
    <message>
        <source>No visit is noted yet.</source>
        <translation>Henüz ziyaret yazılmadı.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden ara</translation>
    </message>
    <message>
        <source>Remove the note of {day}?</source>
        <translation>{day} tarihli not silinsin mi?</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Not silindi</translation>
    </message>
</context>
<context>
    <name>WeightsBox</name>
    <message>
        <source>The usual weights</source>
        <translation>Olağan ağırlıklara dön</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ne kadar önemli?</translation>
    </message>
</context>
<context>
    <name>WithoutView</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Kimse seçilmedi</translation>
    </message>
    <message>
        <source>Choose somebody to see what is nearest.</source>
        <translation>Ona en yakın yerleri görmek için birini seçin.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Where they could go</source>
        <translation>Uygun olduğu yerler</translation>
    </message>
    <message>
        <source>What stands in the way elsewhere</source>
        <translation>Diğer yerlerin önündeki engeller</translation>
    </message>
    <message>
        <source>A pin would give them a place at the cost of somebody else; it shows what that costs.</source>
        <translation>Sabitlerseniz bir başkasının yerine yerleşir; bedeli hemen gösterilir.</translation>
    </message>
    <message>
        <source>Stays without</source>
        <translation>Yersiz kaldı</translation>
    </message>
</context>
<context>
    <name>WrittenPart</name>
    <message>
        <source>Daily log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Mentor’s evaluation</source>
        <translation>Usta öğretici değerlendirmesi</translation>
    </message>
    <message>
        <source>Teacher’s evaluation</source>
        <translation>Öğretmen değerlendirmesi</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Sonuç raporu</translation>
    </message>
    <message>
        <source>{recorded} of {planned} days · {worked} · {percent}</source>
        <translation>{planned} günün {recorded} günü · {worked} · {percent}</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>{mean} of 5 · {day}</source>
        <translation>5 üzerinden {mean} · {day}</translation>
    </message>
    <message>
        <source>Finished and locked: reopen it with a reason to change what is written.</source>
        <translation>Tamamlandı ve kilitlendi: değiştirmek için nedenini yazıp yeniden açın.</translation>
    </message>
    <message>
        <source>It can be written from the start of the placement on.</source>
        <translation>Kayıtlar, yerleştirme başlatılınca yazılır.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Evrak</translation>
    </message>
    <message>
        <source>No sheet or form printed yet</source>
        <translation>Henüz basılı çizelge ya da form yok</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) and forms, the last on {day}</source>
        <translation>
            <numerusform>%n çizelge ve form, sonuncusu {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>placements</name>
    <message>
        <source>eligible for no offer</source>
        <translation>uygun olduğu kontenjan yok</translation>
    </message>
    <message>
        <source>every offer they are eligible for is forbidden</source>
        <translation>uygun olduğu kontenjanların hepsi yasaklanmış</translation>
    </message>
    <message>
        <source>no offer is worth anything for them</source>
        <translation>hiçbir kontenjan onun için değer taşımıyor</translation>
    </message>
    <message>
        <source>the groups they could join do not come about</source>
        <translation>katılabileceği gruplar oluşmuyor</translation>
    </message>
    <message>
        <source>the seats went to others, for a higher total</source>
        <translation>yerler, toplam değer daha yüksek olsun diye başkalarına verildi</translation>
    </message>
    <message>
        <source>Two teachers have the same id: {teacher}.</source>
        <translation>İki öğretmenin kimliği aynı: {teacher}.</translation>
    </message>
    <message>
        <source>Two offers have the same id: {offer}.</source>
        <translation>İki kontenjanın kimliği aynı: {offer}.</translation>
    </message>
    <message>
        <source>{teacher} (with {offer}) is not among the teachers.</source>
        <translation>{teacher} ({offer} ile birlikte) öğretmenler arasında yok.</translation>
    </message>
    <message>
        <source>{offer} (with {teacher}) is not among the offers.</source>
        <translation>{offer} ({teacher} ile birlikte) kontenjanlar arasında yok.</translation>
    </message>
    <message>
        <source>The pair of {teacher} and {offer} is there twice.</source>
        <translation>{teacher} ile {offer} eşleşmesi iki kez yazılmış.</translation>
    </message>
    <message>
        <source>The capacity of {offer} must be a whole number from 0 to a million, not {found}.</source>
        <translation>{offer} kontenjanı 0 ile bir milyon arasında bir tam sayı olmalı; {found} yazılmış.</translation>
    </message>
    <message>
        <source>The smallest group of {offer} must be a whole number from 0 on, not {found}.</source>
        <translation>{offer} için en az kişi sayısı 0 veya daha büyük bir tam sayı olmalı; {found} yazılmış.</translation>
    </message>
    <message>
        <source>{offer} asks for at least {minimum} people and has a capacity of {capacity}.</source>
        <translation>{offer} en az {minimum} kişi istiyor ama kontenjanı {capacity}.</translation>
    </message>
    <message>
        <source>The value of {teacher} and {offer} must be a number of at most a billion, not {found}.</source>
        <translation>{teacher} ile {offer} eşleşmesinin değeri en çok bir milyar olan bir sayı olmalı; {found} yazılmış.</translation>
    </message>
    <message>
        <source>{offer} would end ({ends_on}) before it starts ({starts_on}).</source>
        <translation>{offer} başlamadan ({starts_on}) bitiyor ({ends_on}).</translation>
    </message>
    <message>
        <source>The places per teacher must be a whole number from 1 on, not {found}.</source>
        <translation>Öğretmen başına yer sayısı 1 veya daha büyük bir tam sayı olmalı; {found} yazılmış.</translation>
    </message>
    <message>
        <source>{teacher} is pinned to {offer} but not eligible for it.</source>
        <translation>{teacher}, {offer} için sabitlenmiş ama buna uygun değil.</translation>
    </message>
    <message>
        <source>{teacher} and {offer} are pinned and forbidden at once.</source>
        <translation>{teacher} ile {offer} hem sabitlenmiş hem yasaklanmış.</translation>
    </message>
    <message>
        <source>{teacher} is pinned to {offer}, whose capacity is 0.</source>
        <translation>{teacher}, kontenjanı 0 olan {offer} için sabitlenmiş.</translation>
    </message>
    <message>
        <source>{teacher} is pinned to more places than one teacher may have: {offers}.</source>
        <translation>{teacher}, bir öğretmenin alabileceğinden çok yere sabitlenmiş: {offers}.</translation>
    </message>
    <message>
        <source>{teacher} is pinned to places at the same time: {offers}.</source>
        <translation>{teacher} aynı zamana denk gelen yerlere sabitlenmiş: {offers}.</translation>
    </message>
    <message>
        <source>{pinned} teachers are pinned to {offer}, whose capacity is {capacity}.</source>
        <translation>Kontenjanı {capacity} olan {offer} için {pinned} öğretmen sabitlenmiş.</translation>
    </message>
    <message>
        <source>Somebody is pinned to {offer}, which needs {minimum} people; only {found} could go there.</source>
        <translation>{offer} için sabitlenen var; en az {minimum} kişi gerekiyor, oraya ancak {found} kişi gidebiliyor.</translation>
    </message>
    <message>
        <source>Teachers are pinned to offers that cannot all have their smallest group: {offers}. Too few people could go there.</source>
        <translation>Öğretmen sabitlenen şu kontenjanların hepsi birden en az kişi sayısına ulaşamıyor: {offers}. Oraya gidebilecek kişi sayısı yetmiyor.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>{file} dosyası okunamıyor.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB; so large a problem is not taken.</source>
        <translation>{file} dosyası {limit} MB’tan büyük; bu kadar büyük bir problem alınmaz.</translation>
    </message>
    <message>
        <source>{file} is no JSON file in UTF-8.</source>
        <translation>{file}, UTF-8 kodlu bir JSON dosyası değil.</translation>
    </message>
    <message>
        <source>{file} is nested more deeply than any problem is.</source>
        <translation>{file} dosyasındaki iç içe yapı, bir problemde olamayacak kadar derin.</translation>
    </message>
    <message>
        <source>{found} is no number.</source>
        <translation>{found} bir sayı değil.</translation>
    </message>
    <message>
        <source>The key “{key}” is there twice in one object.</source>
        <translation>“{key}” anahtarı aynı nesnede iki kez geçiyor.</translation>
    </message>
    <message>
        <source>{place} has a key that nothing is known of: “{key}”.</source>
        <translation>{place} içinde bilinmeyen bir anahtar var: “{key}”.</translation>
    </message>
    <message>
        <source>{place} lacks the key “{key}”.</source>
        <translation>{place} içinde “{key}” anahtarı eksik.</translation>
    </message>
    <message>
        <source>{place} does not have the form that a problem has there.</source>
        <translation>{place} beklenen biçimde değil.</translation>
    </message>
    <message>
        <source>{place} is no id: a whole number, or a text of at most 200 letters.</source>
        <translation>{place} bir kimlik değil: tam sayı veya en çok 200 karakterlik bir metin olmalı.</translation>
    </message>
    <message>
        <source>The date {found} of {offer} is none; write it like 2026-11-23.</source>
        <translation>{offer} için yazılan {found} bir tarih değil; 2026-11-23 gibi yazın.</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Yeni işletme</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Yeni kişi</translation>
    </message>
    <message>
        <source>New protocol</source>
        <translation>Yeni protokol</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Placements at this company must lie within these days.</source>
        <translation>Bu işletmedeki işbaşı eğitimleri bu tarihler arasında olmalıdır.</translation>
    </message>
    <message>
        <source>Visit or note</source>
        <translation>Ziyaret veya not</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Pasif</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>İşletme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Fields and technologies</source>
        <translation>Alan ve teknoloji</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Son ziyaret</translation>
    </message>
    <message>
        <source>On-the-job training</source>
        <translation>İşbaşı eğitimi</translation>
    </message>
    <message>
        <source>New technology</source>
        <translation>Yeni teknoloji</translation>
    </message>
    <message>
        <source>Everybody chooses from one list, so that offers and wishes meet.</source>
        <translation>Kontenjanlarla talepler buluşsun diye herkes aynı listeden seçer.</translation>
    </message>
    <message>
        <source>At most {limit} letters.</source>
        <translation>En çok {limit} harf.</translation>
    </message>
    <message>
        <source>This company is no longer there.</source>
        <translation>Bu işletme artık kayıtlı değil.</translation>
    </message>
    <message>
        <source>Enter the company’s name.</source>
        <translation>İşletmenin adını girin.</translation>
    </message>
    <message>
        <source>“{found}” is no province.</source>
        <translation>“{found}” bir il değil.</translation>
    </message>
    <message>
        <source>“{found}” is no field.</source>
        <translation>“{found}” bir alan değil.</translation>
    </message>
    <message>
        <source>“{found}” is no telephone number.</source>
        <translation>“{found}” bir telefon numarası değil.</translation>
    </message>
    <message>
        <source>“{found}” is no e-mail address.</source>
        <translation>“{found}” bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>“{found}” is no web address.</source>
        <translation>“{found}” bir web adresi değil.</translation>
    </message>
    <message>
        <source>“{name}” is in the list already, at the same place.</source>
        <translation>“{name}” aynı yerde zaten kayıtlı.</translation>
    </message>
    <message>
        <source>There is a history with {name} (offers: {offers}, protocols: {protocols}, visits: {visits}). Retire it instead.</source>
        <translation>{name} ile geçmiş kayıtlar var (kontenjan: {offers}, protokol: {protocols}, ziyaret: {visits}). Silmek yerine pasife alın.</translation>
    </message>
    <message>
        <source>{fault} Look at the tax certificate.</source>
        <translation>{fault} Vergi levhasına bakın.</translation>
    </message>
    <message>
        <source>{name} has this tax number.</source>
        <translation>Bu vergi numarası {name} işletmesinin.</translation>
    </message>
    <message>
        <source>This person is no longer in the list.</source>
        <translation>Bu kişi artık kayıtlı değil.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Adını girin.</translation>
    </message>
    <message>
        <source>{name} is the mentor of an offer or a placement. Retire this entry instead.</source>
        <translation>{name} bir kontenjanın veya işbaşı eğitiminin usta öğreticisi. Silmek yerine pasife alın.</translation>
    </message>
    <message>
        <source>This protocol is no longer there.</source>
        <translation>Bu protokol artık kayıtlı değil.</translation>
    </message>
    <message>
        <source>The protocol would end ({ends_on}) before it starts ({starts_on}).</source>
        <translation>Protokol başlamadan ({starts_on}) bitiyor ({ends_on}).</translation>
    </message>
    <message>
        <source>Between {least} and {most} days.</source>
        <translation>{least} ile {most} gün arasında olmalı.</translation>
    </message>
    <message>
        <source>Without it placements would have no protocol: {placements}.</source>
        <translation>Bu protokol olmadan şu kadar işbaşı eğitimi protokolsüz kalır: {placements}.</translation>
    </message>
    <message>
        <source>This note is no longer there.</source>
        <translation>Bu not artık kayıtlı değil.</translation>
    </message>
    <message>
        <source>The day to ask again ({follow_up_on}) must come after {day}.</source>
        <translation>Yeniden arama günü ({follow_up_on}), {day} gününden sonra olmalı.</translation>
    </message>
    <message>
        <source>This technology is no longer in the list.</source>
        <translation>Bu teknoloji artık listede yok.</translation>
    </message>
    <message>
        <source>Enter the technology’s name.</source>
        <translation>Teknolojinin adını girin.</translation>
    </message>
    <message>
        <source>The list has it already: “{name}”.</source>
        <translation>Listede zaten var: “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is named {uses} times. Merge it with another one, or retire it.</source>
        <translation>“{name}” {uses} yerde geçiyor. Başka biriyle birleştirin veya pasife alın.</translation>
    </message>
    <message>
        <source>A technology cannot be merged with itself: choose another one.</source>
        <translation>Bir teknoloji kendisiyle birleştirilemez: başka birini seçin.</translation>
    </message>
    <message>
        <source>No starting list ships for this field.</source>
        <translation>Bu alan için hazır bir başlangıç listesi yok.</translation>
    </message>
    <message>
        <source>The file has no sheet named “{sheet}”.</source>
        <translation>Dosyada “{sheet}” adlı sayfa yok.</translation>
    </message>
    <message>
        <source>No header row was found in “{sheet}” of {file}. Say which row names the columns.</source>
        <translation>{file} dosyasının “{sheet}” sayfasında başlık satırı bulunamadı. Sütunların adının hangi satırda olduğunu belirtin.</translation>
    </message>
    <message>
        <source>No column of “{sheet}” in {file} holds the companies’ names. Say which one does.</source>
        <translation>{file} dosyasının “{sheet}” sayfasında işletme adlarının sütunu bulunamadı. Hangisi olduğunu belirtin.</translation>
    </message>
    <message>
        <source>There is no company below the header of “{sheet}” in {file}.</source>
        <translation>{file} dosyasının “{sheet}” sayfasında başlığın altında işletme yok.</translation>
    </message>
    <message>
        <source>Companies were changed since the preview was made. Compare again.</source>
        <translation>Ön izlemeden sonra işletmeler değişti. Yeniden karşılaştırın.</translation>
    </message>
    <message>
        <source>Rows {rows} would give {name} different tax numbers. Decide anew which rows mean it.</source>
        <translation>{rows}. satırlar {name} işletmesine farklı vergi numaraları veriyor. Hangi satırların onu anlattığına yeniden karar verin.</translation>
    </message>
    <message>
        <source>another field</source>
        <translation>alanı uymuyor</translation>
    </message>
    <message>
        <source>not free on these days</source>
        <translation>bu tarihlerde uygun değil</translation>
    </message>
    <message>
        <source>at another company on these days</source>
        <translation>bu tarihlerde başka bir işbaşı eğitiminde</translation>
    </message>
    <message>
        <source>a training that is asked for is missing</source>
        <translation>ön koşul olan eğitimi yok</translation>
    </message>
    <message>
        <source>does not know the language well enough</source>
        <translation>eğitim dilini yeterince bilmiyor</translation>
    </message>
    <message>
        <source>not in service</source>
        <translation>görevde değil</translation>
    </message>
    <message>
        <source>was at this company lately</source>
        <translation>yakın zamanda aynı işletmedeydi</translation>
    </message>
    <message>
        <source>none of the provinces asked for</source>
        <translation>istediği illerden biri değil</translation>
    </message>
    <message>
        <source>forbidden by the coordinator</source>
        <translation>koordinatör yasakladı</translation>
    </message>
    <message>
        <source>no place left</source>
        <translation>boş yer yok</translation>
    </message>
    <message>
        <source>no protocol in force</source>
        <translation>yürürlükte protokol yok</translation>
    </message>
    <message>
        <source>Need gap covered</source>
        <translation>Kapatılan ihtiyaç açığı</translation>
    </message>
    <message>
        <source>Technology asked for</source>
        <translation>İstenen teknoloji</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Uzaklık</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Bekleme süresi</translation>
    </message>
    <message>
        <source>Fair share of the school</source>
        <translation>Okulun hakça payı</translation>
    </message>
    <message>
        <source>days are still to come</source>
        <translation>henüz gelmemiş günler var</translation>
    </message>
    <message>
        <source>days of the log are empty</source>
        <translation>günlükte boş günler var</translation>
    </message>
    <message>
        <source>the mentor&apos;s evaluation is missing</source>
        <translation>usta öğretici değerlendirmesi yok</translation>
    </message>
    <message>
        <source>the teacher&apos;s evaluation is missing</source>
        <translation>öğretmen değerlendirmesi yok</translation>
    </message>
    <message>
        <source>the final report is missing</source>
        <translation>sonuç raporu yok</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>İşletme yetkilisi</translation>
    </message>
    <message>
        <source>Master trainer</source>
        <translation>Usta öğretici</translation>
    </message>
    <message>
        <source>Training guide</source>
        <translation>Eğitim rehberi</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefon görüşmesi</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Yazışma</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Toplantı</translation>
    </message>
    <message>
        <source>No protocol</source>
        <translation>Protokol yok</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Başlamadı</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Yürürlükte</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Doluyor</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Doldu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Yerleştirildi</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri çekildi</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Önerildi</translation>
    </message>
    <message>
        <source>Company agreed</source>
        <translation>İşletme kabul etti</translation>
    </message>
    <message>
        <source>School agreed</source>
        <translation>Okul kabul etti</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>A tax number has 10 digits, a sole trader&apos;s 11.</source>
        <translation>Vergi numarası 10, şahıs işletmelerinde 11 haneli olur.</translation>
    </message>
    <message>
        <source>The check digit does not fit: a digit is wrong or two are swapped.</source>
        <translation>Denetim hanesi uymuyor: bir hane yanlış veya iki hane yer değiştirmiş.</translation>
    </message>
    <message>
        <source>This number is made up: no company has it.</source>
        <translation>Bu numara uydurma: hiçbir işletmenin değil.</translation>
    </message>
    <message>
        <source>This offer is no longer there.</source>
        <translation>Bu kontenjan artık kayıtlı değil.</translation>
    </message>
    <message>
        <source>Enter what is taught.</source>
        <translation>Neyin öğretileceğini girin.</translation>
    </message>
    <message>
        <source>Another offer has the code {code}.</source>
        <translation>{code} kodu başka bir kontenjanın.</translation>
    </message>
    <message>
        <source>The offer would end ({ends_on}) before it starts ({starts_on}).</source>
        <translation>Kontenjan başlamadan ({starts_on}) bitiyor ({ends_on}).</translation>
    </message>
    <message>
        <source>An offer may last {days} days at most.</source>
        <translation>Bir kontenjan en çok {days} gün sürebilir.</translation>
    </message>
    <message>
        <source>Between {least} and {most} places.</source>
        <translation>{least} ile {most} kişi arasında olmalı.</translation>
    </message>
    <message>
        <source>{placed} teachers are placed here already: {capacity} places would be too few.</source>
        <translation>Buraya {placed} öğretmen yerleştirildi: {capacity} kişilik kontenjan yetmez.</translation>
    </message>
    <message>
        <source>The smallest group is between {least} and {most}.</source>
        <translation>En küçük grup {least} ile {most} arasında olmalı.</translation>
    </message>
    <message>
        <source>Choose the days of the week on which they work.</source>
        <translation>Çalışılacak hafta günlerini seçin.</translation>
    </message>
    <message>
        <source>There is no working day between {starts_on} and {ends_on}.</source>
        <translation>{starts_on} ile {ends_on} arasında çalışma günü yok.</translation>
    </message>
    <message>
        <source>“{found}” is no language.</source>
        <translation>“{found}” bir dil değil.</translation>
    </message>
    <message>
        <source>{company} is retired. Restore it first.</source>
        <translation>{company} pasif. Önce yeniden etkinleştirin.</translation>
    </message>
    <message>
        <source>The offer {code} is retired. Restore it first.</source>
        <translation>{code} kontenjanı pasif. Önce yeniden etkinleştirin.</translation>
    </message>
    <message>
        <source>The offer {code} has placements: {placements}. Retire it instead.</source>
        <translation>{code} kontenjanında işbaşı eğitimleri var: {placements}. Silmek yerine pasife alın.</translation>
    </message>
    <message>
        <source>This mentor is no longer in the list.</source>
        <translation>Bu usta öğretici artık kayıtlı değil.</translation>
    </message>
    <message>
        <source>{name} does not work at {company}.</source>
        <translation>{name}, {company} işletmesinde çalışmıyor.</translation>
    </message>
    <message>
        <source>{name} ({role}) is neither a master trainer nor a training guide.</source>
        <translation>{name} ({role}) usta öğretici de eğitim rehberi de değil.</translation>
    </message>
    <message>
        <source>{name} is retired as a mentor.</source>
        <translation>{name} pasife alınmış.</translation>
    </message>
    <message>
        <source>There is no protocol with {company}.</source>
        <translation>{company} ile protokol yok.</translation>
    </message>
    <message>
        <source>The protocol with {company} ended on {ends_on}.</source>
        <translation>{company} ile protokolün süresi {ends_on} tarihinde doldu.</translation>
    </message>
    <message>
        <source>The protocol with {company} begins on {starts_on} only.</source>
        <translation>{company} ile protokol {starts_on} tarihinde başlıyor.</translation>
    </message>
    <message>
        <source>The protocol with {company} ends on {ends_on} already.</source>
        <translation>{company} ile protokol {ends_on} tarihinde bitiyor.</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>Bu talep artık kayıtlı değil.</translation>
    </message>
    <message>
        <source>{name} has an open request already.</source>
        <translation>{name} adına bekleyen bir talep zaten var.</translation>
    </message>
    <message>
        <source>The request of {name} is not open: {state}.</source>
        <translation>{name} adına olan talep beklemede değil: {state}.</translation>
    </message>
    <message>
        <source>The free days would end ({free_until}) before they start ({free_from}).</source>
        <translation>Uygun olunan günler başlamadan ({free_from}) bitiyor ({free_until}).</translation>
    </message>
    <message>
        <source>{asked_on} is in the future.</source>
        <translation>{asked_on} ileri bir tarih.</translation>
    </message>
    <message>
        <source>This teacher is not in the register.</source>
        <translation>Bu öğretmen kayıtlı değil.</translation>
    </message>
    <message>
        <source>{name} is no longer in service.</source>
        <translation>{name} artık görevde değil.</translation>
    </message>
    <message>
        <source>{name} cannot go to {code}: {obstacles}.</source>
        <translation>{name}, {code} kontenjanına yerleştirilemez: {obstacles}.</translation>
    </message>
    <message>
        <source>Offers, requests or placements were changed since. Match again.</source>
        <translation>Kontenjanlar, talepler veya yerleştirmeler o zamandan beri değişti. Yeniden eşleştirin.</translation>
    </message>
    <message>
        <source>The proposal places nobody.</source>
        <translation>Öneri kimseyi yerleştirmiyor.</translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>Bekleyen talep yok.</translation>
    </message>
    <message>
        <source>No offer has a free place.</source>
        <translation>Boş yeri olan kontenjan yok.</translation>
    </message>
    <message>
        <source>{part}: between {least} and {most}.</source>
        <translation>{part}: {least} ile {most} arasında olmalı.</translation>
    </message>
    <message>
        <source>At least one weight must be more than 0.</source>
        <translation>En az bir ağırlık sıfırdan büyük olmalı.</translation>
    </message>
    <message>
        <source>This placement is no longer there.</source>
        <translation>Bu işbaşı eğitimi artık kayıtlı değil.</translation>
    </message>
    <message>
        <source>{code}: not possible in the state “{state}”. It must be: {wanted}.</source>
        <translation>{code}: “{state}” durumunda yapılamaz. Olması gereken: {wanted}.</translation>
    </message>
    <message>
        <source>{code} is finished and locked. Reopen it with a reason first.</source>
        <translation>{code} tamamlandı ve kilitlendi. Önce gerekçesiyle yeniden açın.</translation>
    </message>
    <message>
        <source>The placement would end ({ends_on}) before it starts ({starts_on}).</source>
        <translation>İşbaşı eğitimi başlamadan ({starts_on}) bitiyor ({ends_on}).</translation>
    </message>
    <message>
        <source>The log has days from {first} to {last}: the new dates must hold them.</source>
        <translation>Günlükte {first} – {last} arası yazılı: yeni tarihler bunları kapsamalı.</translation>
    </message>
    <message>
        <source>{name} is at {code} from {starts_on} to {ends_on}.</source>
        <translation>{name}, {starts_on} – {ends_on} arasında {code} işbaşı eğitiminde.</translation>
    </message>
    <message>
        <source>All {capacity} places of {code} are taken.</source>
        <translation>{code} kontenjanının {capacity} kişilik yeri dolu.</translation>
    </message>
    <message>
        <source>{code} has no mentor yet.</source>
        <translation>{code} için henüz usta öğretici belirlenmedi.</translation>
    </message>
    <message>
        <source>{code}: an agreement is missing ({missing}).</source>
        <translation>{code}: bir kabul eksik ({missing}).</translation>
    </message>
    <message>
        <source>{day} is in the future.</source>
        <translation>{day} ileri bir tarih.</translation>
    </message>
    <message>
        <source>{code} cannot be finished yet: {gaps}.</source>
        <translation>{code} henüz tamamlanamaz: {gaps}.</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>Gerekçesini girin.</translation>
    </message>
    <message>
        <source>{day} is outside the placement ({starts_on} to {ends_on}).</source>
        <translation>{day}, işbaşı eğitiminin tarihleri ({starts_on} – {ends_on}) dışında.</translation>
    </message>
    <message>
        <source>{day} is not one of the working days agreed.</source>
        <translation>{day} kararlaştırılan çalışma günlerinden değil.</translation>
    </message>
    <message>
        <source>{day} is a closed day: {name}.</source>
        <translation>{day} tatil günü: {name}.</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>{day} henüz gelmedi.</translation>
    </message>
    <message>
        <source>{day}: between {least} and {most} minutes.</source>
        <translation>{day}: {least} ile {most} dakika arasında olmalı.</translation>
    </message>
    <message>
        <source>{day}: an excuse is for a day without work only.</source>
        <translation>{day}: mazeret yalnızca çalışılmayan gün için yazılır.</translation>
    </message>
    <message>
        <source>Some items are not marked or not known. Missing: {missing}. Unknown: {unknown}.</source>
        <translation>Bazı maddeler puanlanmamış veya tanınmıyor. Eksik: {missing}. Tanınmayan: {unknown}.</translation>
    </message>
    <message>
        <source>A mark is between {least} and {most}.</source>
        <translation>Puan {least} ile {most} arasında olmalı.</translation>
    </message>
    <message>
        <source>{day} is before the placement begins ({starts_on}).</source>
        <translation>{day}, işbaşı eğitimi başlamadan ({starts_on}) önce.</translation>
    </message>
    <message>
        <source>The report is empty.</source>
        <translation>Rapor boş.</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Yeni kontenjan</translation>
    </message>
    <message>
        <source>Link a need</source>
        <translation>İhtiyaç bağla</translation>
    </message>
    <message>
        <source>An offer that meets a need counts for those whom the need concerns.</source>
        <translation>Bir ihtiyacı karşılayan kontenjan, o ihtiyacı olanlar için değer taşır.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Kontenjan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>More placed than seats</source>
        <translation>Kontenjan aşıldı</translation>
    </message>
    <message>
        <source>At two places at once</source>
        <translation>Aynı anda iki yerde</translation>
    </message>
    <message>
        <source>{placed} of {capacity} seats used</source>
        <translation>{capacity} kişilik kontenjanın {placed} tanesi dolu</translation>
    </message>
    <message>
        <source>Field and technology</source>
        <translation>Alan ve teknoloji</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kontenjan</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Talep</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Of no field</source>
        <translation>Alanı belirtilmemiş</translation>
    </message>
    <message>
        <source>wanted: {wanted}, free seats: {free}</source>
        <translation>talep: {wanted}, boş kontenjan: {free}</translation>
    </message>
    <message>
        <source>{free} free of {capacity}</source>
        <translation>{capacity} kişiden {free} boş</translation>
    </message>
    <message>
        <source>waits since {day}</source>
        <translation>{day} tarihinden beri bekliyor</translation>
    </message>
    <message>
        <source>{hours} hours a day</source>
        <translation>günde {hours} saat</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Çakışma</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusça</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>İspanyolca</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>İtalyanca</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çince</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonca</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korece</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Felemenkçe</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Farsça</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunanca</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarca</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kürtçe</translation>
    </message>
    <message>
        <source>No lodging</source>
        <translation>Konaklama yok</translation>
    </message>
    <message>
        <source>Helps to find lodging</source>
        <translation>Konaklamaya yardımcı olur</translation>
    </message>
    <message>
        <source>Lodging is given</source>
        <translation>Konaklama sağlanır</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>{day} tarihinden sonra</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} tarihine kadar</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Company retired</source>
        <translation>İşletme pasif</translation>
    </message>
    <message>
        <source>Has begun</source>
        <translation>Başladı</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Dolu</translation>
    </message>
    <message>
        <source>Free: {count}</source>
        <translation>Boş: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>Eğitimde</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Karşılandı</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Yeniden açıldı</translation>
    </message>
    <message>
        <source>Choose at least one paper.</source>
        <translation>En az bir evrak seçin.</translation>
    </message>
    <message>
        <source>Choose at least one placement.</source>
        <translation>En az bir yerleştirme seçin.</translation>
    </message>
    <message>
        <source>How much of the teacher&apos;s own gap in a need the offer closes.</source>
        <translation>Kontenjan, öğretmenin kendi ihtiyaç açığının ne kadarını kapatıyor.</translation>
    </message>
    <message>
        <source>How many of the technologies asked for the offer teaches.</source>
        <translation>Kontenjan, istenen teknolojilerin kaçını öğretiyor.</translation>
    </message>
    <message>
        <source>How near the company is to the school.</source>
        <translation>İşletme okula ne kadar yakın.</translation>
    </message>
    <message>
        <source>How long the teacher has been waiting; a year counts in full.</source>
        <translation>Öğretmen ne zamandır bekliyor; bir yıl tam puandır.</translation>
    </message>
    <message>
        <source>Schools that sent few teachers lately come first.</source>
        <translation>Son dönemde az öğretmen gönderen okullar öne geçer.</translation>
    </message>
    <message>
        <source>The offer serves no need of theirs.</source>
        <translation>Kontenjan, öğretmenin bir ihtiyacını karşılamıyor.</translation>
    </message>
    <message>
        <source>Closes a gap in “{need}”, {share} of the largest there is.</source>
        <translation>“{need}” konusundaki açığı kapatıyor; en büyük açığın {share} kadarı.</translation>
    </message>
    <message>
        <source>Teaches what they ask for: {names}.</source>
        <translation>İstediği teknoloji öğretiliyor: {names}.</translation>
    </message>
    <message>
        <source>They ask for no technology in particular.</source>
        <translation>Belirli bir teknoloji istememiş.</translation>
    </message>
    <message>
        <source>Teaches none of the technologies they ask for.</source>
        <translation>İstediği teknolojilerin hiçbiri öğretilmiyor.</translation>
    </message>
    <message>
        <source>Company and school are in the same district.</source>
        <translation>İşletme ve okul aynı ilçede.</translation>
    </message>
    <message>
        <source>Company and school are in the same province.</source>
        <translation>İşletme ve okul aynı ilde.</translation>
    </message>
    <message>
        <source>The company is in a neighbouring province.</source>
        <translation>İşletme komşu ilde.</translation>
    </message>
    <message>
        <source>The company is in a province further away.</source>
        <translation>İşletme uzak bir ilde.</translation>
    </message>
    <message>
        <source>How far it is is not known: a province is missing.</source>
        <translation>Uzaklık bilinmiyor: il bilgisi eksik.</translation>
    </message>
    <message>
        <source>Nobody of the school was placed lately.</source>
        <translation>Son dönemde bu okuldan kimse yerleştirilmedi.</translation>
    </message>
    <message>
        <source>a training is missing: {codes}</source>
        <translation>eksik eğitim: {codes}</translation>
    </message>
    <message>
        <source>the protocol ends on {day}</source>
        <translation>protokol {day} tarihinde bitiyor</translation>
    </message>
    <message>
        <source>forbidden: {reason}</source>
        <translation>yasaklandı: {reason}</translation>
    </message>
    <message>
        <source>free from {day} only</source>
        <translation>ancak {day} tarihinden sonra uygun</translation>
    </message>
    <message>
        <source>free until {day} only</source>
        <translation>ancak {day} tarihine kadar uygun</translation>
    </message>
    <message>
        <source>free only {days}</source>
        <translation>yalnızca {days} arasında uygun</translation>
    </message>
    <message>
        <source>{language} {wanted} is asked for, no level is known</source>
        <translation>{language} {wanted} isteniyor, düzeyi bilinmiyor</translation>
    </message>
    <message>
        <source>{language} {wanted} is asked for, theirs is {known}</source>
        <translation>{language} {wanted} isteniyor, düzeyi {known}</translation>
    </message>
    <message>
        <source>at another company then ({code}, {days})</source>
        <translation>o tarihlerde başka işletmede ({code}, {days})</translation>
    </message>
    <message>
        <source>was at this company lately ({code}, {days})</source>
        <translation>yakın zamanda bu işletmedeydi ({code}, {days})</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Sabit</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Yasak</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Of 100; each colour is a part of the value.</source>
        <translation>100 üzerinden; her renk değerin bir parçasıdır.</translation>
    </message>
    <message>
        <source>Why, and what is nearest</source>
        <translation>Neden ve en yakın seçenek</translation>
    </message>
    <message>
        <source>best: {company}, worth {value}</source>
        <translation>en iyisi: {company}, değeri {value}</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>yeri yok</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Kimler katılsın?</translation>
    </message>
    <message>
        <source>Only those with a tick are matched; Space sets it.</source>
        <translation>Yalnızca işaretliler eşleştirilir; boşluk tuşu işaretler.</translation>
    </message>
    <message>
        <source>Match these</source>
        <translation>Bunları eşleştir</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Placed people</source>
        <translation>Yerleşen</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Yeni talep</translation>
    </message>
    <message>
        <source>Field and technologies</source>
        <translation>Alan ve teknoloji</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Zaman ve yer</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Requests from needs</source>
        <translation>İhtiyaçlardan talepler</translation>
    </message>
    <message>
        <source>Who said in a survey with names that a competency is missing can ask for a place.</source>
        <translation>Adlı ankette bir yeterlilikte açığı görülenler için talep açılabilir.</translation>
    </message>
    <message>
        <source>Add requests</source>
        <translation>Talepleri ekle</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Fark etmez</translation>
    </message>
    <message>
        <source>Pinned: {name} → {company}</source>
        <translation>Sabitlendi: {name} → {company}</translation>
    </message>
    <message>
        <source>Forbidden: {name} → {company}</source>
        <translation>Yasaklandı: {name} → {company}</translation>
    </message>
    <message>
        <source>Lifted: {name} → {company}</source>
        <translation>Kaldırıldı: {name} → {company}</translation>
    </message>
    <message>
        <source>Pin {name} to a place</source>
        <translation>Yer sabitle: {name}</translation>
    </message>
    <message>
        <source>Forbid {name} a place</source>
        <translation>Yer yasakla: {name}</translation>
    </message>
    <message>
        <source>Matched again at once; you see what the pin costs and can take it back.</source>
        <translation>Hemen yeniden eşleştirilir; sabitlemenin bedelini görür, isterseniz geri alırsınız.</translation>
    </message>
    <message>
        <source>Matched again at once; you see what the ban costs and can take it back.</source>
        <translation>Hemen yeniden eşleştirilir; yasağın bedelini görür, isterseniz geri alırsınız.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sabitle</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>Yasakla</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Çalışılan</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Bekleme</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Teknolojiler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknoloji</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>İşletme</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Kontenjanlar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Talepler</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>“{name}” birleştirilsin</translation>
    </message>
    <message>
        <source>Companies, offers and requests that name it will name the other one, and it leaves the list.</source>
        <translation>Bunun geçtiği işletme, kontenjan ve taleplerde artık ötekinin adı geçer; bu teknoloji listeden çıkar.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Starting list of a field</source>
        <translation>Bir alanın başlangıç listesi</translation>
    </message>
    <message>
        <source>A start of our own, no official list: rename, merge or retire as you like.</source>
        <translation>Resmî bir liste değil, bizim önerdiğimiz bir başlangıçtır; dilediğiniz gibi adlandırabilir, birleştirebilir veya pasife alabilirsiniz.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Listeye al</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message>
        <source>The mentor’s evaluation is missing.</source>
        <translation>Usta öğretici değerlendirmesi eksik.</translation>
    </message>
    <message>
        <source>The teacher’s evaluation is missing.</source>
        <translation>Öğretmen değerlendirmesi eksik.</translation>
    </message>
    <message>
        <source>The final report is missing.</source>
        <translation>Sonuç raporu eksik.</translation>
    </message>
    <message>
        <source>Ask the company and the school; note the day on which each agreed.</source>
        <translation>İşletmeye ve okula sorun; kabul ettikleri günleri yazın.</translation>
    </message>
    <message>
        <source>The company agreed. The school’s answer is missing.</source>
        <translation>İşletme kabul etti. Okulun yanıtı bekleniyor.</translation>
    </message>
    <message>
        <source>Everything is there: it can be finished.</source>
        <translation>Her şey tamam: yerleştirme tamamlanabilir.</translation>
    </message>
    <message>
        <source>Write the log, then the evaluations and the final report.</source>
        <translation>Günlüğü, sonra değerlendirmeleri ve sonuç raporunu yazın.</translation>
    </message>
    <message>
        <source>It is finished and locked. Its hours count for the teacher.</source>
        <translation>Tamamlandı ve kilitlendi. Saatleri öğretmenin hesabına işler.</translation>
    </message>
    <message>
        <source>It was cancelled: {reason}</source>
        <translation>İptal edildi: {reason}</translation>
    </message>
    <message>
        <source>The school agreed. The company’s answer is missing.</source>
        <translation>Okul kabul etti. İşletmenin yanıtı bekleniyor.</translation>
    </message>
    <message>
        <source>Both agreed. Name the mentor, then it can start.</source>
        <translation>İkisi de kabul etti. Usta öğreticiyi belirtin; sonra başlatılabilir.</translation>
    </message>
    <message>
        <source>Both agreed. It begins on {day}.</source>
        <translation>İkisi de kabul etti. {day} günü başlıyor.</translation>
    </message>
    <message>
        <source>Both agreed. Start it: the rules are frozen then, and days can be logged.</source>
        <translation>İkisi de kabul etti. Başlatın: kurallar sabitlenir, günlük yazılabilir.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Enough hours</source>
        <translation>Süre yeterli</translation>
    </message>
    <message>
        <source>No pair to show</source>
        <translation>Gösterilecek eşleşme yok</translation>
    </message>
    <message>
        <source>The search fits none, or the match places nobody: see “Without a place”.</source>
        <translation>Arama hiçbirine uymuyor veya eşleştirme kimseyi yerleştiremiyor: “Yersiz kalanlar”a bakın.</translation>
    </message>
    <message>
        <source>Nobody waits for a place</source>
        <translation>Yer bekleyen kimse yok</translation>
    </message>
    <message>
        <source>A match needs requests: say who asks for on-the-job training.</source>
        <translation>Eşleştirme için talep gerekir: işbaşı eğitimi isteyenleri girin.</translation>
    </message>
    <message>
        <source>Go to the requests</source>
        <translation>Taleplere git</translation>
    </message>
    <message>
        <source>No offer has a free place</source>
        <translation>Boş yeri olan kontenjan yok</translation>
    </message>
    <message>
        <source>A match needs offers of companies that have not begun and are not full.</source>
        <translation>Eşleştirme için henüz başlamamış ve dolmamış işletme kontenjanları gerekir.</translation>
    </message>
    <message>
        <source>Go to the offers</source>
        <translation>Kontenjanlara git</translation>
    </message>
    <message>
        <source>Say at the left what counts. The match with the highest total value is found and proven, and every pair explains itself. Nothing is written before you apply it.</source>
        <translation>Neyin ne kadar önemli olduğunu solda belirleyin. Toplam değeri en yüksek eşleştirme kanıtıyla bulunur, her eşleşme nedenini açıklar. Siz uygulamadan hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>Find the best match</source>
        <translation>En iyi eşleştirmeyi bul</translation>
    </message>
    <message>
        <source>Nobody stays without</source>
        <translation>Yersiz kalan yok</translation>
    </message>
    <message>
        <source>Here you see who gets no place, why, and what is nearest.</source>
        <translation>Kimin neden yer bulamadığı ve ona en yakın seçenekler burada görünür.</translation>
    </message>
    <message>
        <source>No pins and no bans</source>
        <translation>Sabit veya yasak yok</translation>
    </message>
    <message>
        <source>Choose a pair and pin or forbid it; what you decide stands here until you lift it.</source>
        <translation>Bir eşleşme seçip sabitleyin veya yasaklayın; kararınız siz kaldırana kadar burada durur.</translation>
    </message>
    <message>
        <source>Show or hide what counts</source>
        <translation>Ağırlıkları göster veya gizle</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>The company agreed</source>
        <translation>İşletme kabul etti</translation>
    </message>
    <message>
        <source>The school agreed</source>
        <translation>Okul kabul etti</translation>
    </message>
    <message>
        <source>free: {count}</source>
        <translation>boş yer: {count}</translation>
    </message>
    <message>
        <source>Place a teacher</source>
        <translation>Öğretmen yerleştir</translation>
    </message>
    <message>
        <source>By hand, without a match; an open request of the teacher is met by it.</source>
        <translation>Eşleştirme olmadan, elle; öğretmenin açık talebi bununla karşılanır.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Yerleştir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show: {gap}</source>
        <translation>Göster: {gap}</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Henüz tamamlanamaz</translation>
    </message>
    <message>
        <source>{code}: these things are missing.</source>
        <translation>{code}: şunlar eksik.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Sonuç raporu</translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation>Çok zayıf</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Zayıf</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Çok iyi</translation>
    </message>
    <message>
        <source>Mentor’s evaluation</source>
        <translation>Usta öğretici değerlendirmesi</translation>
    </message>
    <message>
        <source>Teacher’s evaluation</source>
        <translation>Öğretmen değerlendirmesi</translation>
    </message>
    <message>
        <source>Attendance and punctuality</source>
        <translation>Devamı ve dakikliği</translation>
    </message>
    <message>
        <source>Keeps to the rules of safety at work</source>
        <translation>İş sağlığı ve güvenliği kurallarına uyması</translation>
    </message>
    <message>
        <source>Uses professional knowledge at work</source>
        <translation>Alan bilgisini işte kullanması</translation>
    </message>
    <message>
        <source>Skill with machines and tools</source>
        <translation>Makine ve araçları kullanma becerisi</translation>
    </message>
    <message>
        <source>Quality and care of the work</source>
        <translation>İşinin niteliği ve özeni</translation>
    </message>
    <message>
        <source>Responsibility and initiative</source>
        <translation>Sorumluluk alması ve girişimciliği</translation>
    </message>
    <message>
        <source>Cooperation and communication</source>
        <translation>İş birliği ve iletişimi</translation>
    </message>
    <message>
        <source>Eagerness to learn new technology</source>
        <translation>Yeni teknolojiyi öğrenme isteği</translation>
    </message>
    <message>
        <source>Can pass on what was learned</source>
        <translation>Öğrendiklerini başkalarına aktarabilmesi</translation>
    </message>
    <message>
        <source>The training fits my field</source>
        <translation>Eğitimin alanıma uygunluğu</translation>
    </message>
    <message>
        <source>The technology is up to date</source>
        <translation>Kullanılan teknolojinin güncelliği</translation>
    </message>
    <message>
        <source>There was room for practice</source>
        <translation>Uygulama yapma olanağı</translation>
    </message>
    <message>
        <source>Attention of the mentor</source>
        <translation>Usta öğreticinin / rehberin ilgisi</translation>
    </message>
    <message>
        <source>Safety measures and instruction</source>
        <translation>Güvenlik önlemleri ve bilgilendirme</translation>
    </message>
    <message>
        <source>Order and course of the programme</source>
        <translation>Programın düzeni ve işleyişi</translation>
    </message>
    <message>
        <source>Working conditions, travel and lodging</source>
        <translation>Çalışma koşulları, ulaşım ve konaklama</translation>
    </message>
    <message>
        <source>What I gained for my profession</source>
        <translation>Mesleki gelişimime katkısı</translation>
    </message>
    <message>
        <source>Use for my lessons</source>
        <translation>Öğrendiklerimin derslerde kullanılabilirliği</translation>
    </message>
    <message>
        <source>I would recommend it to colleagues</source>
        <translation>Meslektaşlarıma önerme düzeyim</translation>
    </message>
    <message>
        <source>Share of hours that must be worked</source>
        <translation>Çalışılması gereken en az süre oranı</translation>
    </message>
    <message>
        <source>Length of an hour of on-the-job training</source>
        <translation>İşbaşı eğitiminde bir saatin süresi</translation>
    </message>
    <message>
        <source>Pattern of certificate numbers</source>
        <translation>Belge numarası kalıbı</translation>
    </message>
    <message>
        <source>Daily log: {name}</source>
        <translation>Günlük: {name}</translation>
    </message>
    <message>
        <source>Limits of a match</source>
        <translation>Eşleştirme sınırları</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Aile</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Tam gün</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Excused: {why}</source>
        <translation>Mazeretli: {why}</translation>
    </message>
    <message>
        <source>&amp;Same company: update</source>
        <translation>&amp;Aynı işletme: güncelle</translation>
    </message>
    <message>
        <source>An&amp;other company: add</source>
        <translation>&amp;Başka işletme: ekle</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>A&amp;tla</translation>
    </message>
    <message>
        <source>further remarks: {count}</source>
        <translation>başka not: {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>no tax number</source>
        <translation>vergi numarası yok</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ne olacak</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Choose a list of companies</source>
        <translation>İşletme listesini seçin</translation>
    </message>
    <message>
        <source>&amp;Next: compare with the companies</source>
        <translation>&amp;İleri: işletmelerle karşılaştır</translation>
    </message>
    <message>
        <source>Comparing with the companies</source>
        <translation>İşletmelerle karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Say which column holds the companies’ names.</source>
        <translation>İşletme adlarının hangi sütunda olduğunu belirtin.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>İşletmenin adı</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi numarası</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektör</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>District</source>
        <translation>İlçe</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web sitesi</translation>
    </message>
    <message>
        <source>Safety requirements</source>
        <translation>İş güvenliği gerekleri</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Representative’s title</source>
        <translation>Yetkilinin unvanı</translation>
    </message>
    <message>
        <source>Representative’s telephone</source>
        <translation>Yetkilinin telefonu</translation>
    </message>
    <message>
        <source>Representative’s e-mail</source>
        <translation>Yetkilinin e-postası</translation>
    </message>
    <message>
        <source>Master trainer’s certificate</source>
        <translation>Usta öğreticilik belgesi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Aynı</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Değişecek</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Kuşkulu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Alınamaz</translation>
    </message>
    <message>
        <source>Same company: update</source>
        <translation>Aynı işletme: güncelle</translation>
    </message>
    <message>
        <source>Another company: add</source>
        <translation>Başka işletme: ekle</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>In the list: “{found}”</source>
        <translation>Listede: “{found}”</translation>
    </message>
    <message>
        <source>{column}: a formula without a result, left empty</source>
        <translation>{column}: sonucu olmayan formül, boş bırakıldı</translation>
    </message>
    <message>
        <source>The company’s name is missing</source>
        <translation>İşletmenin adı yok</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Ad çok uzun</translation>
    </message>
    <message>
        <source>“{found}” is no company’s name</source>
        <translation>“{found}” bir işletme adı değil</translation>
    </message>
    <message>
        <source>The tax number belongs to “{found}”</source>
        <translation>Vergi numarası “{found}” adına kayıtlı</translation>
    </message>
    <message>
        <source>May be “{found}” of the register</source>
        <translation>Kayıtlı “{found}” olabilir</translation>
    </message>
    <message>
        <source>Same company as in row {row}</source>
        <translation>{row}. satırdaki işletmeyle aynı</translation>
    </message>
    <message>
        <source>{column}: a formula, its last result “{found}” is taken</source>
        <translation>{column}: formül; son sonucu “{found}” alındı</translation>
    </message>
    <message>
        <source>Unknown province “{found}”: left empty</source>
        <translation>Bilinmeyen il “{found}”: boş bırakıldı</translation>
    </message>
    <message>
        <source>Unknown field “{found}”: left out</source>
        <translation>Bilinmeyen alan “{found}”: alınmadı</translation>
    </message>
    <message>
        <source>“{found}” is not in the list of technologies</source>
        <translation>“{found}” teknoloji listesinde yok</translation>
    </message>
    <message>
        <source>“{found}” is no telephone number: left empty</source>
        <translation>“{found}” telefon numarası değil: boş bırakıldı</translation>
    </message>
    <message>
        <source>“{found}” is no e-mail address: left empty</source>
        <translation>“{found}” e-posta adresi değil: boş bırakıldı</translation>
    </message>
    <message>
        <source>“{found}” is no web address: left empty</source>
        <translation>“{found}” web adresi değil: boş bırakıldı</translation>
    </message>
    <message>
        <source>{column}: too long, shortened</source>
        <translation>{column}: çok uzun, kısaltıldı</translation>
    </message>
    <message>
        <source>“{found}” of a representative without a name: left out</source>
        <translation>Adı olmayan yetkilinin bilgisi “{found}”: alınmadı</translation>
    </message>
    <message>
        <source>added: {count}</source>
        <translation>eklenen: {count}</translation>
    </message>
    <message>
        <source>updated: {count}</source>
        <translation>güncellenen: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>aynı kalan: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>atlanan: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>alınamayan: {count}</translation>
    </message>
    <message>
        <source>new technologies: {count}</source>
        <translation>yeni teknoloji: {count}</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Yapılacak bir şey yok</translation>
    </message>
    <message>
        <source>Companies to remember</source>
        <translation>Hatırlanacak işletmeler</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>{day} tarihinde sona erdi</translation>
    </message>
    <message>
        <source>Ends on {day}</source>
        <translation>{day} tarihinde sona eriyor</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>Type 8, 7,5 or 7:30 hours; numbers above 24 are minutes · {w} = {whole} ({daily}) · {a} = {absent} · excused: {excuses}</source>
        <translation>8, 7,5 ya da 7:30 saat; 24’ten büyük sayılar dakika · {w} = {whole} ({daily}) · {a} = {absent} · mazeretli: {excuses}</translation>
    </message>
    <message>
        <source>Import of companies</source>
        <translation>İşletmelerin içe aktarılması</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>uygun değil</translation>
    </message>
    <message>
        <source>A placement that was cancelled has no papers.</source>
        <translation>İptal edilmiş bir yerleştirmenin evrakı olmaz.</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>Evrak yok</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Evrak</translation>
    </message>
    <message>
        <source>&amp;Into a folder…</source>
        <translation>&amp;Klasöre yaz…</translation>
    </message>
    <message>
        <source>Files written: {count}</source>
        <translation>Yazılan dosya: {count}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Letter to the company</source>
        <translation>İşletmeye yazı</translation>
    </message>
    <message>
        <source>Letter to the school</source>
        <translation>Okula yazı</translation>
    </message>
    <message>
        <source>Assignment list</source>
        <translation>Görevlendirme listesi</translation>
    </message>
    <message>
        <source>Daily log sheets</source>
        <translation>Günlük çizelgeleri</translation>
    </message>
    <message>
        <source>Mentor’s evaluation form</source>
        <translation>Usta öğretici değerlendirme formu</translation>
    </message>
    <message>
        <source>Teacher’s evaluation form</source>
        <translation>Öğretmen değerlendirme formu</translation>
    </message>
    <message>
        <source>Protocol summary</source>
        <translation>Protokol özeti</translation>
    </message>
    <message>
        <source>Cannot pass</source>
        <translation>Geçemez</translation>
    </message>
    <message>
        <source>Not yet enough</source>
        <translation>Yetmiyor</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Doluluk</translation>
    </message>
    <message>
        <source>Between {least} minute and {most} hours a day.</source>
        <translation>Günde {least} dakika ile {most} saat arasında olmalı.</translation>
    </message>
    <message>
        <source>Certificate {number} was issued for it.</source>
        <translation>{number} numaralı belgesi düzenlendi.</translation>
    </message>
    <message>
        <source>Its certificate can be issued now.</source>
        <translation>Belgesi artık düzenlenebilir.</translation>
    </message>
    <message>
        <source>It gets no certificate: too few hours were worked.</source>
        <translation>Çalışılan saat yetersiz olduğundan belge düzenlenmez.</translation>
    </message>
</context>
</TS>
