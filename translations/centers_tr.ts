<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>CentersPage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Kural kitabı</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Kapalı günler</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Henüz kurulmadı</translation>
    </message>
    <message>
        <source>Center no. {number}</source>
        <translation>Merkez no: {number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>This can no longer be undone: something else was changed since.</source>
        <translation>Bu işlem artık geri alınamaz: aradan sonra başka bir değişiklik yapıldı.</translation>
    </message>
</context>
<context>
    <name>ClosedDayDialog</name>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;İlk gün</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>Leave empty for one day.</source>
        <translation>Tek gün için boş bırakın.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Adı</translation>
    </message>
    <message>
        <source>For example: term break</source>
        <translation>Örneğin: ara tatil</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Bir gün seçin.</translation>
    </message>
    <message>
        <source>Closed: {name}</source>
        <translation>Kapatıldı: {name}</translation>
    </message>
</context>
<context>
    <name>ClosedDaysPanel</name>
    <message>
        <source>&amp;Add closed days…</source>
        <translation>K&amp;apalı gün ekle…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Geri al…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Türü</translation>
    </message>
    <message>
        <source>Lessons are held</source>
        <translation>Ders yapılıyor</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Tüm gün</translation>
    </message>
    <message>
        <source>From {time} on</source>
        <translation>{time} sonrası</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Derse açık</translation>
    </message>
    <message>
        <source>No day chosen</source>
        <translation>Gün seçilmedi</translation>
    </message>
    <message>
        <source>Choose a day to see why it is closed.</source>
        <translation>Neden kapalı olduğunu görmek için bir gün seçin.</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Geri al…</translation>
    </message>
    <message>
        <source>We &amp;teach on this day…</source>
        <translation>Bu gün &amp;ders yapılacak…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Dayanak</translation>
    </message>
    <message>
        <source>Why lessons are held</source>
        <translation>Ders yapılmasının gerekçesi</translation>
    </message>
    <message>
        <source>Calculated: compare with the official calendar.</source>
        <translation>Hesapla bulundu: resmî takvimle karşılaştırın.</translation>
    </message>
    <message>
        <source>Teach on {day}?</source>
        <translation>{day} günü ders yapılsın mı?</translation>
    </message>
    <message>
        <source>Why are lessons held?</source>
        <translation>Ders yapılmasının gerekçesi</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Günü derse aç</translation>
    </message>
    <message>
        <source>“{name}” will no longer be skipped when sessions are planned.</source>
        <translation>Oturumlar planlanırken “{name}” artık atlanmaz.</translation>
    </message>
    <message>
        <source>{day} is open for lessons</source>
        <translation>{day} derse açıldı</translation>
    </message>
    <message>
        <source>Take back what was said of {day}?</source>
        <translation>{day} için yapılan değişiklik geri alınsın mı?</translation>
    </message>
    <message>
        <source>The day is a holiday again.</source>
        <translation>Gün yeniden tatil sayılır.</translation>
    </message>
    <message>
        <source>Lessons can be planned on this day again.</source>
        <translation>Bu güne yeniden ders planlanabilir.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>{day} was taken back</source>
        <translation>{day} için yapılan değişiklik geri alındı</translation>
    </message>
</context>
<context>
    <name>ConfirmRuleDialog</name>
    <message>
        <source>Where does it stand?</source>
        <translation>Dayanağı nedir?</translation>
    </message>
    <message>
        <source>Confirmed: {rule}</source>
        <translation>Doğrulandı: {rule}</translation>
    </message>
    <message>
        <source>The regulation or letter with its article, date and number; empty keeps the present note.</source>
        <translation>Yönetmelik, yönerge veya yazının adı, maddesi, tarih ve sayısı; boş bırakılırsa şimdiki not kalır.</translation>
    </message>
</context>
<context>
    <name>ImportKeyDialog</name>
    <message>
        <source>Choose the key file</source>
        <translation>Anahtar dosyasını seçin</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Anahtar dosyaları (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>Anahtar &amp;dosyası</translation>
    </message>
    <message>
        <source>A PKCS#12 file (.p12 or .pfx) with the private key and its certificate.</source>
        <translation>Özel anahtarı ve sertifikasını içeren PKCS#12 dosyası (.p12 veya .pfx).</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>Dosyanın &amp;parolası</translation>
    </message>
    <message>
        <source>This file is no key file. A key file ends in .p12 or .pfx.</source>
        <translation>Bu dosya bir anahtar dosyası değil. Anahtar dosyasının adı .p12 veya .pfx ile biter.</translation>
    </message>
    <message>
        <source>Certificates are signed by the imported key from now on</source>
        <translation>Belgeler bundan sonra içe aktarılan anahtarla imzalanır</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Parmak izi (SHA-256)</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>süresiz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Türü</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Oluşturulma</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geçerlilik sonu</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Make the keys here</source>
        <translation>Anahtarlar burada oluşturulsun</translation>
    </message>
    <message>
        <source>Import a key file</source>
        <translation>Anahtar dosyası içe aktarılsın</translation>
    </message>
    <message>
        <source>The program makes an authority of this center, a document key (P-256) and a key for QR codes, and keeps them encrypted. Nothing else is needed; a key file of the directorate can replace the document key later.</source>
        <translation>Program bu merkez için bir kök sertifika, bir belge anahtarı (P-256) ve bir karekod anahtarı oluşturur ve bunları şifreli saklar. Başka bir şey gerekmez; Genel Müdürlüğün vereceği bir anahtar dosyası daha sonra belge anahtarının yerini alabilir.</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Anahtar dosyaları (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Anahtar dosyasını seçin</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>Anahtar &amp;dosyası</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>Dosyanın &amp;parolası</translation>
    </message>
    <message>
        <source>This file is no key file. A key file ends in .p12 or .pfx.</source>
        <translation>Bu dosya bir anahtar dosyası değil. Anahtar dosyasının adı .p12 veya .pfx ile biter.</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>No earlier keys</source>
        <translation>Önceki anahtar yok</translation>
    </message>
    <message>
        <source>Keys that were replaced are listed here.</source>
        <translation>Yenisiyle değiştirilen anahtarlar burada listelenir.</translation>
    </message>
    <message>
        <source>Earlier keys</source>
        <translation>Önceki anahtarlar</translation>
    </message>
    <message>
        <source>&amp;Export key list…</source>
        <translation>Anahtar listesini &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Import key…</source>
        <translation>Anahtar &amp;içe aktar…</translation>
    </message>
    <message>
        <source>&amp;Make new keys…</source>
        <translation>&amp;Yeni anahtar oluştur…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Oluşturulma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>This center has no keys yet</source>
        <translation>Bu merkezin henüz anahtarı yok</translation>
    </message>
    <message>
        <source>Without keys no certificate can be issued. Make them here, or import a document key.</source>
        <translation>Anahtar olmadan belge düzenlenemez. Anahtarları burada oluşturun veya bir belge anahtarı içe aktarın.</translation>
    </message>
    <message>
        <source>Make keys</source>
        <translation>Anahtarları oluştur</translation>
    </message>
    <message>
        <source>Export the list of public keys</source>
        <translation>Açık anahtar listesini dışa aktar</translation>
    </message>
    <message>
        <source>Key list (*.json)</source>
        <translation>Anahtar listesi (*.json)</translation>
    </message>
    <message>
        <source>Whoever has {file} can verify this center’s certificates</source>
        <translation>{file} dosyasını alan herkes bu merkezin belgelerini doğrulayabilir</translation>
    </message>
    <message>
        <source>Make new keys?</source>
        <translation>Yeni anahtarlar oluşturulsun mu?</translation>
    </message>
    <message>
        <source>The keys in use are retired; what they signed stays genuine. Hand out the new key list afterwards.</source>
        <translation>Kullanımdaki anahtarlar emekliye ayrılır; imzaladıkları belgeler geçerli kalır. Ardından yeni anahtar listesini dağıtın.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Yeni anahtar oluştur</translation>
    </message>
    <message>
        <source>New keys are in use. Export the key list and hand it out.</source>
        <translation>Yeni anahtarlar kullanımda. Anahtar listesini dışa aktarıp dağıtın.</translation>
    </message>
</context>
<context>
    <name>LetterheadPanel</name>
    <message>
        <source>Letterhead as printed</source>
        <translation>Antetin basılı görünümü</translation>
    </message>
</context>
<context>
    <name>LogoPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logoyu kaldır</translation>
    </message>
    <message>
        <source>This file is no image that can be read. PNG and JPEG files can.</source>
        <translation>Bu dosya okunabilir bir görüntü değil. PNG ve JPEG dosyaları okunur.</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Görüntüler (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo seçin</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Parola (&amp;tekrar)</translation>
    </message>
    <message>
        <source>Three or four words that have nothing to do with each other are easy to remember and hard to guess. Write the password down nowhere; if it is forgotten, the recovery key on the next pages opens the records.</source>
        <translation>Birbiriyle ilgisiz üç dört sözcüğü hatırlamak kolay, tahmin etmek zordur. Parolayı hiçbir yere yazmayın; unutulursa kayıtlar sonraki sayfalarda verilecek kurtarma anahtarıyla açılır.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>İki parola birbirinden farklı.</translation>
    </message>
    <message>
        <source>Weak: it would be guessed soon. Add a word that nobody expects.</source>
        <translation>Zayıf: kısa sürede tahmin edilir. Beklenmedik bir sözcük ekleyin.</translation>
    </message>
    <message>
        <source>Fair: one more word would make it good.</source>
        <translation>Orta: bir sözcük daha eklenirse iyi olur.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>İyi.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Güçlü.</translation>
    </message>
    <message>
        <source>At least {count} characters are needed.</source>
        <translation>En az {count} karakter gerekir.</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>&amp;Coordinator’s first and last name</source>
        <translation>&amp;Koordinatörün adı soyadı</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Unvanı</translation>
    </message>
    <message>
        <source>&amp;Principal’s first and last name</source>
        <translation>Okul &amp;müdürünün adı soyadı</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Search by school, province or field</source>
        <translation>Okul, il veya alan ara</translation>
    </message>
    <message>
        <source>This is an &amp;exercise: documents are marked as test documents</source>
        <translation>Bu bir &amp;deneme: belgeler deneme belgesi olarak işaretlenir</translation>
    </message>
    <message>
        <source>Excellence center</source>
        <translation>Mükemmeliyet merkezi</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Genel Müdürlük</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Okul</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>Directorate General for Vocational and Technical Education</source>
        <translation>Mesleki ve Teknik Eğitim Genel Müdürlüğü</translation>
    </message>
    <message>
        <source>This database gathers what all centers send.</source>
        <translation>Bu veritabanı bütün merkezlerin gönderdiği kayıtları bir araya getirir.</translation>
    </message>
    <message>
        <source>No center fits</source>
        <translation>Uyan merkez yok</translation>
    </message>
    <message>
        <source>Search for another word.</source>
        <translation>Başka bir sözcükle arayın.</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>&amp;Name of the school or institution</source>
        <translation>&amp;Okulun veya kurumun adı</translation>
    </message>
    <message>
        <source>&amp;Province</source>
        <translation>İ&amp;l</translation>
    </message>
    <message>
        <source>D&amp;istrict</source>
        <translation>İlç&amp;e</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;posta</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Web sayfası</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>They stand below the signature lines of certificates.</source>
        <translation>Belgelerdeki imza satırlarının altında yer alırlar.</translation>
    </message>
    <message>
        <source>C&amp;oordinator</source>
        <translation>Koo&amp;rdinatör</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Unvanı</translation>
    </message>
    <message>
        <source>P&amp;rincipal</source>
        <translation>Okul &amp;müdürü</translation>
    </message>
    <message>
        <source>&amp;Lines below “T.C.”</source>
        <translation>“T.C.” altındaki &amp;satırlar</translation>
    </message>
    <message>
        <source>Capitals are made by Turkish rules.</source>
        <translation>Kâğıtta Türkçe kurallarına göre büyük harfle yazılır.</translation>
    </message>
    <message>
        <source>Instit&amp;ution</source>
        <translation>K&amp;urum</translation>
    </message>
    <message>
        <source>Logo at the left</source>
        <translation>Soldaki logo</translation>
    </message>
    <message>
        <source>Logo at the right</source>
        <translation>Sağdaki logo</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Antet</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>Profil kaydedildi</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Keys are made: certificates can be signed</source>
        <translation>Anahtarlar oluşturuldu: belgeler imzalanabilir</translation>
    </message>
    <message>
        <source>The key file is imported: certificates can be signed</source>
        <translation>Anahtar dosyası içe aktarıldı: belgeler imzalanabilir</translation>
    </message>
    <message>
        <source>This is an exercise: documents are marked as test documents</source>
        <translation>Bu bir deneme: belgeler deneme belgesi olarak işaretlenir</translation>
    </message>
    <message>
        <source>Next: look through the rule book on the Center page, then take in your teacher list</source>
        <translation>Şimdi: Merkez sayfasındaki kural kitabını gözden geçirin, ardından öğretmen listenizi içe aktarın</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF olarak &amp;kaydet…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <source>I have printed or saved the recovery &amp;key, and it lies in a safe place</source>
        <translation>Kurtarma &amp;anahtarını yazdırdım veya kaydettim; güvenli bir yerde duruyor</translation>
    </message>
    <message>
        <source>Recovery key.pdf</source>
        <translation>Kurtarma anahtarı.pdf</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Kurtarma anahtarını kaydet</translation>
    </message>
    <message>
        <source>Saved: {file}. Move it off this computer.</source>
        <translation>Kaydedildi: {file}. Dosyayı bu bilgisayarda bırakmayın.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
</context>
<context>
    <name>RuleBookPanel</name>
    <message>
        <source>Confirm all…</source>
        <translation>Tümünü doğrula…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Yürürlük</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>No rule chosen</source>
        <translation>Kural seçilmedi</translation>
    </message>
    <message>
        <source>Choose a rule to see where it comes from.</source>
        <translation>Dayanağını görmek için bir kural seçin.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>De&amp;ğiştir…</translation>
    </message>
    <message>
        <source>C&amp;onfirm…</source>
        <translation>D&amp;oğrula…</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Bütün değerler</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Dayanak</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>{day} tarihinden beri yürürlükte</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}</source>
        <translation>{day} tarihinde {name} doğruladı</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>{day} tarihinden itibaren</translation>
    </message>
    <message>
        <source>Confirm all unverified rules?</source>
        <translation>Doğrulanmamış kuralların tümü doğrulansın mı?</translation>
    </message>
    <message>
        <source>You say that these values hold in your center. Trainings opened from now on use them as confirmed.</source>
        <translation>Bu değerlerin merkezinizde geçerli olduğunu bildiriyorsunuz. Bundan sonra açılan eğitimler bunları doğrulanmış olarak kullanır.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Doğrula</translation>
    </message>
    <message>
        <source>Rules confirmed</source>
        <translation>Kurallar doğrulandı</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Değer</translation>
    </message>
    <message>
        <source>Places: {center}, {year}, {serial}, {check}; {serial:5} is at least five digits.</source>
        <translation>Yer tutucular: {center} merkez, {year} yıl, {serial} sıra, {check} sağlama; {serial:5} en az beş basamaktır.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>yüzde</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puan</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>Excused minutes count as attended</source>
        <translation>Mazeretli süre devam sayılır</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>Dayanağı nedir?</translation>
    </message>
    <message>
        <source>Name the regulation or letter with its article, date and number.</source>
        <translation>Yönetmelik, yönerge veya yazının adını, maddesini, tarih ve sayısını yazın.</translation>
    </message>
    <message>
        <source>In &amp;force since</source>
        <translation>Y&amp;ürürlük tarihi</translation>
    </message>
    <message>
        <source>Earlier values stay in the book; trainings that are open keep theirs.</source>
        <translation>Önceki değerler kitapta kalır; açılmış eğitimler kendi değerlerini korur.</translation>
    </message>
    <message>
        <source>Example: {number}</source>
        <translation>Örnek: {number}</translation>
    </message>
    <message>
        <source>Saved: {rule}</source>
        <translation>Kaydedildi: {rule}</translation>
    </message>
</context>
<context>
    <name>SectionPanel</name>
    <message>
        <source>This was not done</source>
        <translation>İşlem yapılmadı</translation>
    </message>
</context>
<context>
    <name>SetUpWizard</name>
    <message>
        <source>Setting up the center</source>
        <translation>Merkez kuruluyor</translation>
    </message>
    <message>
        <source>The center could not be set up</source>
        <translation>Merkez kurulamadı</translation>
    </message>
</context>
<context>
    <name>_SignerRow</name>
    <message>
        <source>Nobody</source>
        <translation>Kimse</translation>
    </message>
    <message>
        <source>Signature {number}</source>
        <translation>{number}. imza</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Unvanı</translation>
    </message>
</context>
<context>
    <name>centers</name>
    <message>
        <source>Minimum attendance</source>
        <translation>Asgari devam</translation>
    </message>
    <message>
        <source>Excused absence counts as attendance</source>
        <translation>Mazeretli devamsızlık devam sayılır</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Başarı notu</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>Ders süresi</translation>
    </message>
    <message>
        <source>Certificate number pattern</source>
        <translation>Belge numarası kalıbı</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>Belgeleri imzalayanlar</translation>
    </message>
    <message>
        <source>Report period</source>
        <translation>Rapor dönemi</translation>
    </message>
    <message>
        <source>The share of planned minutes that earns an attendance certificate.</source>
        <translation>Katılım belgesi için planlanan sürenin devam edilmesi gereken oranı.</translation>
    </message>
    <message>
        <source>Whether minutes missed with an excuse count towards attendance.</source>
        <translation>Mazeretle kaçırılan sürenin devam sayılıp sayılmayacağı.</translation>
    </message>
    <message>
        <source>The points from which an achievement certificate is issued.</source>
        <translation>Başarı belgesi düzenlenebilmesi için gereken en düşük puan.</translation>
    </message>
    <message>
        <source>The length of one lesson slot that new sessions begin with.</source>
        <translation>Yeni oturumlarda bir ders saatinin süresi.</translation>
    </message>
    <message>
        <source>How certificates are numbered: center, year, serial and check digits.</source>
        <translation>Belgelerin nasıl numaralandığı: merkez, yıl, sıra ve sağlama basamakları.</translation>
    </message>
    <message>
        <source>The names and titles below the signature lines, from left to right.</source>
        <translation>İmza satırlarının altındaki ad ve unvanlar, soldan sağa.</translation>
    </message>
    <message>
        <source>How often the center reports to the directorate.</source>
        <translation>Merkezin Genel Müdürlüğe hangi aralıkla rapor verdiği.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinatör</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Okul müdürü</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Başka biri</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Her ay</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Yılda bir</translation>
    </message>
    <message>
        <source>Every {months} months</source>
        <translation>{months} ayda bir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} puan</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} dakika</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Doğrulandı</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Doğrulanmadı</translation>
    </message>
    <message>
        <source>Document key</source>
        <translation>Belge anahtarı</translation>
    </message>
    <message>
        <source>QR code key</source>
        <translation>Karekod anahtarı</translation>
    </message>
    <message>
        <source>Center authority</source>
        <translation>Merkez kök sertifikası</translation>
    </message>
    <message>
        <source>Signs every certificate as a PDF file.</source>
        <translation>Her belgeyi PDF olarak imzalar.</translation>
    </message>
    <message>
        <source>Signs the QR code, so that a printout proves itself.</source>
        <translation>Karekodu imzalar; basılı belge kendini kanıtlar.</translation>
    </message>
    <message>
        <source>Vouches for the document key; others trust the center by it.</source>
        <translation>Belge anahtarına kefildir; merkeze bununla güvenilir.</translation>
    </message>
    <message>
        <source>Replaced on {day}</source>
        <translation>{day} değiştirildi</translation>
    </message>
    <message>
        <source>In use, imported</source>
        <translation>Kullanımda, içe aktarıldı</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>This file is no key file. A key file ends in .p12 or .pfx.</source>
        <translation>Bu dosya bir anahtar dosyası değil. Anahtar dosyasının adı .p12 veya .pfx ile biter.</translation>
    </message>
    <message>
        <source>The password of the key file is wrong.</source>
        <translation>Anahtar dosyasının parolası yanlış.</translation>
    </message>
    <message>
        <source>The file holds a certificate, but not the private key that signs.</source>
        <translation>Dosyada sertifika var ama imzalayacak özel anahtar yok.</translation>
    </message>
    <message>
        <source>The file holds a key, but no certificate that names its owner.</source>
        <translation>Dosyada anahtar var ama sahibini gösteren sertifika yok.</translation>
    </message>
    <message>
        <source>The certificate was valid until {until} only.</source>
        <translation>Sertifikanın süresi {until} tarihinde dolmuş.</translation>
    </message>
    <message>
        <source>The certificate is valid from {since} on only. Check the date of this computer.</source>
        <translation>Sertifika {since} tarihinden itibaren geçerli. Bu bilgisayarın tarihini denetleyin.</translation>
    </message>
    <message>
        <source>The certificate was not issued for signing documents.</source>
        <translation>Bu sertifika belge imzalamak için verilmemiş.</translation>
    </message>
    <message>
        <source>This kind of key cannot sign documents here. P-256 and RSA keys can.</source>
        <translation>Bu türden bir anahtarla belge imzalanamaz. P-256 ve RSA anahtarları kullanılabilir.</translation>
    </message>
    <message>
        <source>Smart cards need the python-pkcs11 package, which is not installed.</source>
        <translation>Akıllı kart için gereken python-pkcs11 paketi kurulu değil.</translation>
    </message>
    <message>
        <source>The driver of the smart card was not found: {path}</source>
        <translation>Akıllı kartın sürücüsü bulunamadı: {path}</translation>
    </message>
    <message>
        <source>No smart card was found. Put the card into the reader.</source>
        <translation>Akıllı kart bulunamadı. Kartı okuyucuya takın.</translation>
    </message>
    <message>
        <source>The PIN is wrong. It was not tried again: wrong PINs lock the card.</source>
        <translation>PIN yanlış. Yanlış PIN kartı kilitlediği için yeniden denenmedi.</translation>
    </message>
    <message>
        <source>The card is locked. Its issuer unlocks it by the PUK.</source>
        <translation>Kart kilitli. Kartı veren kurum PUK ile açar.</translation>
    </message>
    <message>
        <source>There is no signing key on the card.</source>
        <translation>Kartta imza anahtarı yok.</translation>
    </message>
    <message>
        <source>The card did not answer. Take it out, put it in again and try once more.</source>
        <translation>Kart yanıt vermedi. Kartı çıkarıp yeniden takın ve bir daha deneyin.</translation>
    </message>
    <message>
        <source>The time-stamp service cannot be reached: {url}</source>
        <translation>Zaman damgası hizmetine ulaşılamıyor: {url}</translation>
    </message>
    <message>
        <source>This file is no list of keys, or it is damaged.</source>
        <translation>Bu dosya bir anahtar listesi değil veya bozulmuş.</translation>
    </message>
    <message>
        <source>The list of keys was made by a newer version of the program. Update the program.</source>
        <translation>Anahtar listesi programın daha yeni bir sürümüyle hazırlanmış. Programı güncelleyin.</translation>
    </message>
    <message>
        <source>This PDF file cannot be read.</source>
        <translation>Bu PDF dosyası okunamıyor.</translation>
    </message>
    <message>
        <source>This PDF file is signed already.</source>
        <translation>Bu PDF dosyası zaten imzalı.</translation>
    </message>
    <message>
        <source>The signature does not fit: the key file carries too many certificates.</source>
        <translation>İmza sığmıyor: anahtar dosyasında çok fazla sertifika var.</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Genel tatil</translation>
    </message>
    <message>
        <source>Religious feast</source>
        <translation>Dinî bayram</translation>
    </message>
    <message>
        <source>Day of this center</source>
        <translation>Merkezin günü</translation>
    </message>
    <message>
        <source>This database already belongs to a center.</source>
        <translation>Bu veritabanı zaten bir merkeze ait.</translation>
    </message>
    <message>
        <source>This database does not say yet which center it belongs to.</source>
        <translation>Bu veritabanının hangi merkeze ait olduğu henüz belirtilmemiş.</translation>
    </message>
    <message>
        <source>There is no center with number {number}.</source>
        <translation>{number} numaralı bir merkez yok.</translation>
    </message>
    <message>
        <source>Choose one of the 81 provinces.</source>
        <translation>81 ilden birini seçin.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Bir ad yazılmalı.</translation>
    </message>
    <message>
        <source>The coordinator’s name is needed.</source>
        <translation>Koordinatörün adı yazılmalı.</translation>
    </message>
    <message>
        <source>Say in which text this value stands, or who decided it.</source>
        <translation>Bu değerin hangi metinde geçtiğini veya kimin kararlaştırdığını yazın.</translation>
    </message>
    <message>
        <source>This center has no signing key. Make or import one on the Center page.</source>
        <translation>Bu merkezin imza anahtarı yok. Merkez sayfasında bir anahtar oluşturun veya içe aktarın.</translation>
    </message>
    <message>
        <source>{day} is closed already: {name}.</source>
        <translation>{day} zaten kapalı: {name}.</translation>
    </message>
    <message>
        <source>{day} is no closed day.</source>
        <translation>{day} kapalı bir gün değil.</translation>
    </message>
    <message>
        <source>The last day must follow the first, by {limit} days at most.</source>
        <translation>Son gün ilk günden önce olamaz ve aradaki süre en çok {limit} gün olabilir.</translation>
    </message>
    <message>
        <source>“{rule}” cannot have this value.</source>
        <translation>“{rule}” bu değeri alamaz.</translation>
    </message>
    <message>
        <source>“{rule}” must be between {minimum} and {maximum}.</source>
        <translation>“{rule}” {minimum} ile {maximum} arasında olmalı.</translation>
    </message>
    <message>
        <source>The pattern knows no place “{detail}”.</source>
        <translation>Kalıpta “{detail}” diye bir yer tutucu yok.</translation>
    </message>
    <message>
        <source>The pattern lacks the place “{detail}”: two certificates could get one number.</source>
        <translation>Kalıpta “{detail}” yer tutucusu eksik: iki belge aynı numarayı alabilir.</translation>
    </message>
    <message>
        <source>The place “{detail}” stands twice in the pattern.</source>
        <translation>“{detail}” yer tutucusu kalıpta iki kez geçiyor.</translation>
    </message>
    <message>
        <source>Put a hyphen before the place “{detail}”, so that numbers cannot be confused.</source>
        <translation>Numaralar karışmasın diye “{detail}” yer tutucusundan önce kısa çizgi koyun.</translation>
    </message>
    <message>
        <source>The check digits must stand at the end of the pattern.</source>
        <translation>Sağlama basamakları kalıbın sonunda olmalı.</translation>
    </message>
    <message>
        <source>“{detail}” cannot stand in a number. Use the letters A to Z, digits, hyphen, dot or slash.</source>
        <translation>Numarada “{detail}” kullanılamaz. A–Z harfleri, rakam, kısa çizgi, nokta veya eğik çizgi kullanın.</translation>
    </message>
    <message>
        <source>Numbers by this pattern can have {detail} characters; 40 are allowed.</source>
        <translation>Bu kalıpla numaralar {detail} karakteri bulabilir; en çok 40 karakter olabilir.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {file}</source>
        <translation>Dosya açılamıyor: {file}</translation>
    </message>
    <message>
        <source>This file is no image that can be read. PNG and JPEG files can.</source>
        <translation>Bu dosya okunabilir bir görüntü değil. PNG ve JPEG dosyaları okunur.</translation>
    </message>
    <message>
        <source>The image has too many pixels: {width} by {height}.</source>
        <translation>Görüntü çok büyük: {width} × {height} piksel.</translation>
    </message>
    <message>
        <source>The file is too large; {megabytes} MB are allowed.</source>
        <translation>Dosya çok büyük; en çok {megabytes} MB olabilir.</translation>
    </message>
    <message>
        <source>This PDF file is protected by a password.</source>
        <translation>Bu PDF dosyası parolayla korunuyor.</translation>
    </message>
    <message>
        <source>The file has {pages} pages; {limit} are allowed.</source>
        <translation>Dosyada {pages} sayfa var; en çok {limit} sayfa olabilir.</translation>
    </message>
    <message>
        <source>The file has {pages} pages; there is no page {page}.</source>
        <translation>Dosyada {pages} sayfa var; {page}. sayfa yok.</translation>
    </message>
    <message>
        <source>Import a document key</source>
        <translation>Belge anahtarı içe aktar</translation>
    </message>
    <message>
        <source>Certificates are signed by this key from now on. What was signed before stays genuine.</source>
        <translation>Belgeler bundan sonra bu anahtarla imzalanır. Daha önce imzalananlar geçerli kalır.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Add closed days</source>
        <translation>Kapalı gün ekle</translation>
    </message>
    <message>
        <source>Sessions are not planned on these days.</source>
        <translation>Bu günlere oturum planlanmaz.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Confirm this value?</source>
        <translation>Bu değer doğrulansın mı?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Doğrula</translation>
    </message>
    <message>
        <source>{value}. You say that this holds in your center.</source>
        <translation>{value}. Bunun merkezinizde geçerli olduğunu bildiriyorsunuz.</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>If the password is forgotten, only this key opens the records. It is shown this once.</source>
        <translation>Parola unutulursa kayıtları yalnız bu anahtar açar. Anahtar yalnız bu kez gösterilir.</translation>
    </message>
    <message>
        <source>The program keeps one center’s records. Choose the center, or the directorate.</source>
        <translation>Program tek bir merkezin kayıtlarını tutar. Merkezi veya Genel Müdürlüğü seçin.</translation>
    </message>
    <message>
        <source>&amp;Start working</source>
        <translation>Çalışmaya &amp;başla</translation>
    </message>
    <message>
        <source>Every certificate is signed as a PDF file, so that nobody can change it unnoticed.</source>
        <translation>Her belge PDF olarak imzalanır; böylece kimse onu fark edilmeden değiştiremez.</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Parola belirleyin</translation>
    </message>
    <message>
        <source>Everything the program keeps is encrypted. The password opens it on this computer.</source>
        <translation>Programın sakladığı her şey şifrelidir; bu bilgisayarda parolayla açılır.</translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation>Her şey hazır</translation>
    </message>
    <message>
        <source>The records are encrypted and only yours.</source>
        <translation>Kayıtlar şifreli ve yalnız size ait.</translation>
    </message>
    <message>
        <source>The coordinator is the first user. Names stand below the signature lines of certificates.</source>
        <translation>Koordinatör ilk kullanıcıdır. Adlar belgelerdeki imza satırlarının altında yer alır.</translation>
    </message>
    <message>
        <source>Which center?</source>
        <translation>Hangi merkez?</translation>
    </message>
    <message>
        <source>The signing key</source>
        <translation>İmza anahtarı</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Kim imzalıyor?</translation>
    </message>
    <message>
        <source>Minimum attendance in on-the-job training</source>
        <translation>İşbaşı eğitiminde asgari devam</translation>
    </message>
    <message>
        <source>Length of an hour of on-the-job training</source>
        <translation>İşbaşı eğitiminde bir saatin süresi</translation>
    </message>
    <message>
        <source>The share of planned minutes at a company that earns a certificate.</source>
        <translation>Belge almak için işletmede tamamlanması gereken sürenin planlanan süreye oranı.</translation>
    </message>
    <message>
        <source>The minutes at a company that count as one hour on certificates.</source>
        <translation>İşletmede geçen kaç dakikanın belgede bir saat sayılacağı.</translation>
    </message>
</context>
</TS>
