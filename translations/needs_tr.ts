<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>AnalysisBar</name>
    <message>
        <source>Round</source>
        <translation>Uygulama</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kırılım</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Varsayılan</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tüm gruplar</translation>
    </message>
    <message>
        <source>{group} (hidden)</source>
        <translation>{group} (gizli)</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapor…</translation>
    </message>
    <message>
        <source>&amp;Make needs…</source>
        <translation>İ&amp;htiyaç oluştur…</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Çubuklar</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Güvenirlik</translation>
    </message>
    <message>
        <source>Free answers</source>
        <translation>Açık uçlu yanıtlar</translation>
    </message>
    <message>
        <source>No round to analyse yet</source>
        <translation>Henüz analiz edilecek uygulama yok</translation>
    </message>
    <message>
        <source>Named rounds can be read while they are open, anonymous ones once they are closed.</source>
        <translation>İsimli uygulamalar açıkken de, anonim uygulamalar kapatıldıktan sonra incelenebilir.</translation>
    </message>
    <message>
        <source>No analysis</source>
        <translation>Analiz yok</translation>
    </message>
    <message>
        <source>This survey stands on no competency frame, so its needs have no competency to name.</source>
        <translation>Bu anket bir yeterlik çerçevesine dayanmadığından ihtiyaçların bağlanacağı yeterlik yok.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analiz</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n yanıtlayan</numerusform>
        </translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Diğer sorular</translation>
    </message>
    <message>
        <source>Choose or tick ranked competencies first.</source>
        <translation>Önce sıralamadan yeterlik seçiniz ya da işaretleyiniz.</translation>
    </message>
</context>
<context>
    <name>AnalysisViews</name>
    <message>
        <source>Not worked out for one field of an anonymous round</source>
        <translation>Anonim uygulamada tek alan için hesaplanmaz</translation>
    </message>
    <message>
        <source>Too few answers for a claim</source>
        <translation>Yorum için yeterli yanıt yok</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Gizlendi</translation>
    </message>
    <message>
        <source>The answers of this group are not shown, so that nobody can be recognised: fewer than five people answered, or another small group could be worked out by subtraction.</source>
        <translation>Kimsenin kimliği anlaşılmasın diye bu grubun yanıtları gösterilmez: beş kişiden azı yanıtlamıştır ya da başka bir küçük grup çıkarma yoluyla bulunabilir.</translation>
    </message>
    <message>
        <source>Choose above by what the answers are to be broken down.</source>
        <translation>Yanıtların neye göre ayrılacağını yukarıdan seçin.</translation>
    </message>
    <message>
        <source>No breakdown chosen</source>
        <translation>Kırılım seçilmedi</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} ile {second}</translation>
    </message>
    <message>
        <source>A round of the other side or an earlier one on the same competencies is needed.</source>
        <translation>Aynı yeterlikleri soran, karşı tarafa yönelik ya da daha önceki bir uygulama gerekir.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Karşılaştırılacak uygulama yok</translation>
    </message>
    <message>
        <source>Hidden: fewer than five wrote something, and words can give somebody away.</source>
        <translation>Gizlendi: beş kişiden azı yazmış; yazılanlar kişiyi belli edebilir.</translation>
    </message>
    <message>
        <source>No free answers</source>
        <translation>Açık uçlu yanıt yok</translation>
    </message>
</context>
<context>
    <name>BothForm</name>
    <message>
        <source>{label} (English)</source>
        <translation>{label} (İng.)</translation>
    </message>
</context>
<context>
    <name>BuilderPanel</name>
    <message>
        <source>A round uses this survey: it is frozen, so that all answers mean the same. Copy it to go on.</source>
        <translation>Bu anket bir uygulamada kullanılıyor; bütün yanıtlar aynı anlama gelsin diye kilitlendi. Değiştirmek için kopyalayın.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>S&amp;oru</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>&amp;Bölüm</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Yukarı taşı (Alt+Yukarı)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Aşağı taşı (Alt+Aşağı)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Sil (Del)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>{audience} · {promise} · {count} questions</source>
        <translation>{audience} · {promise} · {count} soru</translation>
    </message>
    <message>
        <source>{subtitle} · not saved yet</source>
        <translation>{subtitle} · henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>Title, introduction, background</source>
        <translation>Başlık, giriş, katılımcı bilgileri</translation>
    </message>
    <message>
        <source>The survey was saved</source>
        <translation>Anket kaydedildi</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Kaydetmeden çıkılsın mı?</translation>
    </message>
    <message>
        <source>What you changed in this survey would be lost.</source>
        <translation>Bu ankette yaptığınız değişiklikler kaybolur.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>ColumnMeanings</name>
    <message>
        <source>They are read from the list&apos;s first rows.</source>
        <translation>Listenin ilk satırlarından okunur.</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation>başlıksız</translation>
    </message>
</context>
<context>
    <name>CompetenciesPanel</name>
    <message>
        <source>An example of this program, not an official text. Adapt it before you use it.</source>
        <translation>Programla gelen bir örnektir, resmî metin değildir. Kullanmadan önce uyarlayın.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Yukarı taşı (Alt+Yukarı)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Aşağı taşı (Alt+Aşağı)</translation>
    </message>
    <message>
        <source>Remove competency (Del)</source>
        <translation>Yeterliği sil (Del)</translation>
    </message>
    <message>
        <source>&amp;From a list…</source>
        <translation>&amp;Listeden…</translation>
    </message>
    <message>
        <source>New &amp;version</source>
        <translation>Yeni &amp;sürüm</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Yayımla…</translation>
    </message>
    <message>
        <source>No competencies yet</source>
        <translation>Henüz yeterlik yok</translation>
    </message>
    <message>
        <source>Add them one by one, or take them over from a spreadsheet.</source>
        <translation>Tek tek ekleyin ya da bir çizelgeden aktarın.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>{field} · {code} · version {version} · {competencies} competencies in {groups} groups</source>
        <translation>{field} · {code} · sürüm {version} · {groups} grupta {competencies} yeterlik</translation>
    </message>
    <message>
        <source>The competency was removed</source>
        <translation>Yeterlik silindi</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Silindi: {title}</translation>
    </message>
    <message>
        <source>Publish this version?</source>
        <translation>Bu sürüm yayımlansın mı?</translation>
    </message>
    <message>
        <source>A published version never changes, so that answers of different years mean the same. Later changes make a new version.</source>
        <translation>Yayımlanan sürüm bir daha değişmez; böylece farklı yılların yanıtları aynı anlama gelir. Sonraki değişiklikler yeni bir sürüm oluşturur.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Yayımla</translation>
    </message>
    <message>
        <source>The frame is published</source>
        <translation>Çerçeve yayımlandı</translation>
    </message>
    <message>
        <source>A draft of the next version was made</source>
        <translation>Sonraki sürümün taslağı oluşturuldu</translation>
    </message>
</context>
<context>
    <name>CompetencyDialog</name>
    <message>
        <source>&amp;Competency</source>
        <translation>Y&amp;eterlik</translation>
    </message>
    <message>
        <source>Begins with what somebody can do: “programs a CNC lathe”.</source>
        <translation>Kişinin ne yapabildiğini söyler: “CNC torna tezgâhını programlar”.</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>İ&amp;ngilizcesi</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grup</translation>
    </message>
    <message>
        <source>Group in E&amp;nglish</source>
        <translation>G&amp;rubun İngilizcesi</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Düzey</translation>
    </message>
    <message>
        <source>1 to 8, as in the Turkish qualifications framework.</source>
        <translation>Türkiye Yeterlilikler Çerçevesi’ndeki gibi 1–8.</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>K&amp;od</translation>
    </message>
    <message>
        <source>Left empty, the next free one is given.</source>
        <translation>Boş bırakılırsa sıradaki boş kod verilir.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Açıklama</translation>
    </message>
    <message>
        <source>The competency was saved</source>
        <translation>Yeterlik kaydedildi</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>F&amp;orget what was typed…</source>
        <translation>Girileni &amp;sil…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Forget what was typed of form {copy}?</source>
        <translation>{copy} numaralı formun girişi silinsin mi?</translation>
    </message>
    <message>
        <source>Both entries go; the form can be typed again. This cannot be undone.</source>
        <translation>Her iki giriş de silinir; form yeniden girilebilir. Bu işlem geri alınamaz.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>What was typed of form {copy} is forgotten</source>
        <translation>{copy} numaralı formun girişi silindi</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>&amp;English title</source>
        <translation>İ&amp;ngilizce başlık</translation>
    </message>
    <message>
        <source>P&amp;romise</source>
        <translation>&amp;Gizlilik sözü</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Kaydedildi: {title}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n soru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n yeterlik</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverForm</name>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Asked of everybody</source>
        <translation>Herkese sorulanlar</translation>
    </message>
    <message>
        <source>Only where it is not known: the register&apos;s teachers are not asked for their school.</source>
        <translation>Yalnız bilinmiyorsa sorulur: kayıtlı öğretmene okulu sorulmaz.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Nothing differs</source>
        <translation>Farklılık yok</translation>
    </message>
    <message>
        <source>Forms that were typed twice are compared here.</source>
        <translation>İki kez girilen formlar burada karşılaştırılır.</translation>
    </message>
    <message>
        <source>&amp;First is right</source>
        <translation>İ&amp;lki doğru</translation>
    </message>
    <message>
        <source>Se&amp;cond is right</source>
        <translation>İ&amp;kincisi doğru</translation>
    </message>
    <message>
        <source>&amp;Take over the forms</source>
        <translation>Formları &amp;aktar</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) wait to be taken over</source>
        <translation>
            <numerusform>Aktarılmayı bekleyen %n form</numerusform>
        </translation>
    </message>
    <message>
        <source>{waiting}. Type a part of them twice to learn the error rate.</source>
        <translation>{waiting}. Hata oranını öğrenmek için bir bölümünü ikinci kez girin.</translation>
    </message>
    <message>
        <source>{waiting}. Error rate {rate}: {differing} of {compared} fields differed.</source>
        <translation>{waiting}. Hata oranı {rate}: {compared} hücreden {differing} tanesi farklı.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>%{number}</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken over</source>
        <translation>
            <numerusform>%n form aktarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;paper says something else…</source>
        <translation>Kâğıtta &amp;başka bir şey yazıyor…</translation>
    </message>
</context>
<context>
    <name>ExampleDialog</name>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Alan</translation>
    </message>
    <message>
        <source>The example was added as a draft</source>
        <translation>Örnek, taslak olarak eklendi</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Klasör &amp;seç…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Aktar</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>Gelen dosyalar</translation>
    </message>
    <message>
        <source>Put answer files and spreadsheet forms into one folder, of whichever rounds, and choose it. Every file is judged by name before anything is taken.</source>
        <translation>Yanıt dosyalarını ve doldurulmuş çizelgeleri, hangi uygulamanın olursa olsun, tek klasöre koyup o klasörü seçin. Hiçbir şey aktarılmadan önce her dosyanın sonucu adıyla gösterilir.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Folder of the answers</source>
        <translation>Yanıtların klasörü</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Yanıtlar okunuyor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>All files of {folder} can be read</source>
        <translation>{folder} klasöründeki dosyaların tümü okunabiliyor</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be taken; they stand at the top, each with its reason</source>
        <translation>
            <numerusform>%n dosya alınamıyor; nedenleriyle birlikte en üstte duruyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking answers over</source>
        <translation>Yanıtlar aktarılıyor</translation>
    </message>
    <message>
        <source>{added} answers taken over, {replaced} corrected, {refused} not taken</source>
        <translation>{added} yanıt aktarıldı, {replaced} yanıt düzeltildi, {refused} dosya alınmadı</translation>
    </message>
    <message>
        <source>The round is not open</source>
        <translation>Uygulama yanıta açık değil</translation>
    </message>
    <message>
        <source>Answers are taken while it is open.</source>
        <translation>Yanıtlar, uygulama açıkken alınır.</translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheet(s) in the folder are not encrypted: delete them when nobody needs them</source>
        <translation>
            <numerusform>Klasördeki %n çizelge şifreli değildir: gerek kalmayınca siliniz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Number of forms</source>
        <translation>Form sayısı</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>&amp;PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>&amp;Answer page…</source>
        <translation>&amp;Yanıt sayfası…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet form…</source>
        <translation>Çi&amp;zelge formu…</translation>
    </message>
    <message>
        <source>A&amp;nswer pages for all…</source>
        <translation>&amp;Herkes için yanıt sayfası…</translation>
    </message>
    <message>
        <source>Spreadsheets &amp;for all…</source>
        <translation>Herkes için çizelge f&amp;ormu…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Kâğıt form</translation>
    </message>
    <message>
        <source>Each form has a number. Type them from the stack under “Typing”, or wait for the scanner.</source>
        <translation>Her formun bir numarası vardır. Gelen desteyi “Klavyeyle giriş” bölümünden girin.</translation>
    </message>
    <message>
        <source>By e-mail or on a stick</source>
        <translation>E-posta ya da USB bellekle</translation>
    </message>
    <message>
        <source>Both work without a network. Filled files come back and are imported by the folder.</source>
        <translation>İkisi de internet bağlantısı gerektirmez. Doldurulup gelen dosyalar bir klasöre konur, topluca içe aktarılır.</translation>
    </message>
    <message>
        <source>{copies} forms · code {code}</source>
        <translation>{copies} form · kod {code}</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Yazdırılacak bir şey yok</translation>
    </message>
    <message>
        <source>The forms {code} are kept for typing</source>
        <translation>{code} kodlu formlar girişe hazır</translation>
    </message>
    <message>
        <source>Save forms</source>
        <translation>Formları kaydet</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>Forms ({pattern})</source>
        <translation>Formlar ({pattern})</translation>
    </message>
    <message>
        <source>Save form</source>
        <translation>Formu kaydet</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Formların klasörü</translation>
    </message>
    <message>
        <source>Writing forms</source>
        <translation>Formlar yazılıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written</source>
        <translation>
            <numerusform>%n form yazıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheets are not encrypted: whoever gets the file reads the answers. Answer pages are.</source>
        <translation>Çizelgeler şifrelenmez: dosya kimin eline geçerse yanıtları okur. Yanıt sayfaları şifrelenir.</translation>
    </message>
</context>
<context>
    <name>FrameDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>&amp;English title</source>
        <translation>İ&amp;ngilizce başlık</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Alan</translation>
    </message>
    <message>
        <source>Short; it stays the same over all versions.</source>
        <translation>Kısa olmalı; bütün sürümlerde aynı kalır.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Kaydedildi: {title}</translation>
    </message>
</context>
<context>
    <name>FrameImportPanel</name>
    <message>
        <source>Drop the list of competencies here</source>
        <translation>Yeterlik listesini buraya bırakın</translation>
    </message>
    <message>
        <source>One row each: code, group, competency, description, level; in any order of columns.</source>
        <translation>Her satırda bir yeterlik: kod, grup, yeterlik, açıklama, düzey; sütunların sırası önemli değildir.</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Dosya seç…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Take over as a draft</source>
        <translation>&amp;Taslak olarak aktar</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Aktarılacağı çerçeve</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Alan</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Sayfa</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Sütunların anlamı</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Henüz liste yok</translation>
    </message>
    <message>
        <source>Its rows are shown here before anything is written.</source>
        <translation>Hiçbir şey yazılmadan önce satırları burada gösterilir.</translation>
    </message>
    <message>
        <source>Import competencies</source>
        <translation>Yeterlikleri içe aktarma</translation>
    </message>
    <message>
        <source>A spreadsheet becomes the draft of a competency frame</source>
        <translation>Bir çizelge, yeterlik çerçevesinin taslağı olur</translation>
    </message>
    <message>
        <source>a new frame</source>
        <translation>Yeni bir çerçeve</translation>
    </message>
    <message>
        <source>Spreadsheets ({patterns});;All files (*)</source>
        <translation>Çizelgeler ({patterns});;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Choose a list of competencies</source>
        <translation>Yeterlik listesi seçin</translation>
    </message>
    <message>
        <source>Choose the field first.</source>
        <translation>Önce alanı seçin.</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {removed} no longer in the list, {refused} not taken</source>
        <translation>{added} yeni, {changed} değişmiş, {removed} artık listede yok, {refused} alınmadı</translation>
    </message>
    <message>
        <source>The list became a draft: {title}</source>
        <translation>Liste taslağa dönüştü: {title}</translation>
    </message>
</context>
<context>
    <name>FramesPanel</name>
    <message>
        <source>All fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Former &amp;versions</source>
        <translation>&amp;Önceki sürümler</translation>
    </message>
    <message>
        <source>E&amp;xample frames…</source>
        <translation>Ö&amp;rnek çerçeveler…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>Liste &amp;içe aktar…</translation>
    </message>
    <message>
        <source>&amp;New frame…</source>
        <translation>&amp;Yeni çerçeve…</translation>
    </message>
    <message>
        <source>Title and field…</source>
        <translation>Başlık ve alan…</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Taslağı sil</translation>
    </message>
    <message>
        <source>Competency frames</source>
        <translation>Yeterlik çerçeveleri</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n çerçeve</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · {drafts} not yet published</source>
        <translation>{count} · {drafts} tanesi henüz yayımlanmadı</translation>
    </message>
    <message>
        <source>No frame for this field</source>
        <translation>Bu alanın çerçevesi yok</translation>
    </message>
    <message>
        <source>No competency frame yet</source>
        <translation>Henüz yeterlik çerçevesi yok</translation>
    </message>
    <message>
        <source>Begin with an example, import your list, or write one: surveys are built on frames.</source>
        <translation>Bir örnekle başlayın, listenizi içe aktarın ya da kendiniz yazın: anketler çerçevelerin üzerine kurulur.</translation>
    </message>
    <message>
        <source>New frame</source>
        <translation>Yeni çerçeve</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Stack of forms</source>
        <translation>Form destesi</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>İlk giriş</translation>
    </message>
    <message>
        <source>Second entry, blind</source>
        <translation>İkinci giriş (ilki görünmez)</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>Form no.</translation>
    </message>
    <message>
        <source>Form &amp;number</source>
        <translation>Form &amp;no.</translation>
    </message>
    <message>
        <source>{code} · {copies} forms</source>
        <translation>{code} · {copies} form</translation>
    </message>
    <message>
        <source>{done} of {copies} typed</source>
        <translation>{copies} formdan {done} tanesi girildi</translation>
    </message>
    <message>
        <source>{done} typed twice</source>
        <translation>{done} form iki kez girildi</translation>
    </message>
    <message>
        <source>Typed already: typing it again replaces that.</source>
        <translation>Bu form girilmiş; yeniden girerseniz öncekinin yerine geçer.</translation>
    </message>
</context>
<context>
    <name>InstrumentDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>&amp;English title</source>
        <translation>İ&amp;ngilizce başlık</translation>
    </message>
    <message>
        <source>&amp;Asks</source>
        <translation>&amp;Kime</translation>
    </message>
    <message>
        <source>Importance and ability</source>
        <translation>Önem ve beceri</translation>
    </message>
    <message>
        <source>Should be and is</source>
        <translation>Olması gereken ve mevcut durum</translation>
    </message>
    <message>
        <source>&amp;Paired scale</source>
        <translation>İki &amp;yönlü ölçek</translation>
    </message>
    <message>
        <source>Competency &amp;frame</source>
        <translation>Yeterlik &amp;çerçevesi</translation>
    </message>
    <message>
        <source>none: empty survey</source>
        <translation>Yok (boş anket)</translation>
    </message>
    <message>
        <source>Every competency of a published frame becomes a paired question.</source>
        <translation>Yayımlanmış çerçevenin her yeterliği iki yönlü bir soru olur.</translation>
    </message>
    <message>
        <source>P&amp;romise to those who answer</source>
        <translation>Yanıtlayanlara verilen gizlilik &amp;sözü</translation>
    </message>
    <message>
        <source>Chosen once: it can never be changed for this survey.</source>
        <translation>Bir kez seçilir: bu anket için bir daha değiştirilemez.</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Kaydedildi: {title}</translation>
    </message>
</context>
<context>
    <name>InstrumentsPanel</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Kopyala…</translation>
    </message>
    <message>
        <source>&amp;New survey…</source>
        <translation>&amp;Yeni anket…</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>Gizlilik sözü</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopyala…</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Taslağı sil</translation>
    </message>
    <message>
        <source>No survey yet</source>
        <translation>Henüz anket yok</translation>
    </message>
    <message>
        <source>A survey asks teachers or companies; it is built here and used in rounds.</source>
        <translation>Anket öğretmenlere ya da işletmelere sorulur; burada hazırlanır, uygulamalarda kullanılır.</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Yeni anket</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Anketler</translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n anket</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Uygulamalar</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>Başlıksız bölüm</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n soru</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Hazırla</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>&amp;İncele</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Silindi: {title}</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>0 or Enter: left empty · Backspace: one back · letters only where something is written</source>
        <translation>0 ya da Enter: boş geç · Geri tuşu: bir geri · harfler yalnız yazı alanlarında</translation>
    </message>
    <message>
        <source>This field has no such answer</source>
        <translation>Bu soruda böyle bir yanıt yok</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>1–{most}</translation>
    </message>
    <message>
        <source>{choices}
Several, then Enter</source>
        <translation>{choices}
Birden çok seçilebilir, sonra Enter</translation>
    </message>
    <message>
        <source>A number, then Enter</source>
        <translation>Sayı, sonra Enter</translation>
    </message>
    <message>
        <source>As written on the form, then Enter</source>
        <translation>Formda yazdığı gibi, sonra Enter</translation>
    </message>
    <message>
        <source>Nobody of this round has this code</source>
        <translation>Bu turda bu koda sahip kimse yok</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Forms</source>
        <translation>Formlar</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Farklar</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>As in the register: name and surname.</source>
        <translation>Kayıttaki gibi: ad ve soyad.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>İ&amp;şletme</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-posta</translation>
    </message>
    <message>
        <source>The register has nobody of this name, or several. Write the full name.</source>
        <translation>Kayıtta bu adla kimse yok ya da birden çok kişi var. Adı tam yazın.</translation>
    </message>
    <message>
        <source>{name} is on the list</source>
        <translation>{name} listeye alındı</translation>
    </message>
</context>
<context>
    <name>NeedCounts</name>
    <message numerus="yes">
        <source>Make %n need(s)</source>
        <translation>
            <numerusform>%n ihtiyaç oluştur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) recorded</source>
        <translation>
            <numerusform>%n ihtiyaç kaydedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) were open already</source>
        <translation>
            <numerusform>%n ihtiyaç zaten açıktı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened again %n time(s)</source>
        <translation>
            <numerusform>%n kez yeniden açıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}</source>
        <translation>
            <numerusform>%n dosya yazıldı: {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedDialog</name>
    <message>
        <source>&amp;Priority</source>
        <translation>Ö&amp;ncelik</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Gerekçe</translation>
    </message>
    <message>
        <source>The need was saved</source>
        <translation>İhtiyaç kaydedildi</translation>
    </message>
</context>
<context>
    <name>NeedListPanel</name>
    <message>
        <source>All fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Me&amp;t…</source>
        <translation>&amp;Karşılandı…</translation>
    </message>
    <message>
        <source>Open &amp;again…</source>
        <translation>&amp;Yeniden aç…</translation>
    </message>
    <message>
        <source>No need chosen</source>
        <translation>İhtiyaç seçilmedi</translation>
    </message>
    <message>
        <source>Choose one to see what is done about it.</source>
        <translation>Ne yapıldığını görmek için birini seçin.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Nobody covers</source>
        <translation>Karşılayan yok</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Karşılandı</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n ihtiyaç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody covers %n</source>
        <translation>
            <numerusform>%n tanesini karşılayan yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>İhtiyaçlar</translation>
    </message>
    <message>
        <source>No need here</source>
        <translation>Bu süzgece uyan ihtiyaç yok</translation>
    </message>
    <message>
        <source>No needs yet</source>
        <translation>Henüz ihtiyaç yok</translation>
    </message>
    <message>
        <source>Make needs of the competencies that an analysis ranks first.</source>
        <translation>Analizde ilk sıralarda çıkan yeterliklerden ihtiyaç oluşturun.</translation>
    </message>
    <message>
        <source>To the analysis</source>
        <translation>Analize git</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Geçmişi</translation>
    </message>
</context>
<context>
    <name>NeedRecordDialog</name>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Kimler için</translation>
    </message>
    <message>
        <source>Left empty: everybody who was asked.</source>
        <translation>Boş bırakılırsa anketin uygulandığı herkes.</translation>
    </message>
    <message>
        <source>By the matrix: high where it says “concentrate here”</source>
        <translation>Matrise göre: “öncelikli” bölgesindekiler yüksek</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>Ö&amp;ncelik</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Gerekçe</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>Rounds</source>
        <translation>Uygulamalar</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Anketler</translation>
    </message>
    <message>
        <source>Competency frames</source>
        <translation>Yeterlik çerçeveleri</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analiz</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>İhtiyaçlar</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name or school</source>
        <translation>Ad ya da okul</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>To be reminded</source>
        <translation>Hatırlatılacak</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtladı</translation>
    </message>
    <message>
        <source>This round is anonymous: no answer tells whose it is. Mark by hand who has handed in, so that nobody is reminded in vain.</source>
        <translation>Bu uygulama anonimdir: yanıtların kime ait olduğu bilinemez. Formunu teslim edenleri elle işaretleyin; böylece yanıtlamış olanlara boşuna hatırlatma yapılmaz.</translation>
    </message>
    <message>
        <source>&amp;Mark as answered</source>
        <translation>&amp;Yanıtladı olarak işaretle</translation>
    </message>
    <message>
        <source>&amp;Copy e-mails</source>
        <translation>E-postaları &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;Add participant…</source>
        <translation>Katılımcı &amp;ekle…</translation>
    </message>
    <message>
        <source>The list is made when the round opens</source>
        <translation>Liste, uygulama açılınca oluşur</translation>
    </message>
    <message>
        <source>Then the filter finds everybody who is asked, and the list stays as it is.</source>
        <translation>O zaman süzgece uyan herkes listeye alınır ve liste öyle kalır.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Kimse yok</translation>
    </message>
    <message>
        <source>&amp;Mark as waiting</source>
        <translation>&amp;Bekliyor olarak işaretle</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied: paste them into an e-mail</source>
        <translation>
            <numerusform>%n adres kopyalandı: e-postanızın alıcı satırına yapıştırın</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of the listed people who have not answered yet</source>
        <translation>Listedekilerden henüz yanıtlamamış olanların adresleri</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Kimse bulunamadı</translation>
    </message>
    <message>
        <source>Search for something else, or show everybody.</source>
        <translation>Başka bir şey arayın ya da herkesi gösterin.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Kind of question</source>
        <translation>Soru türü</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Yeterlik</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Soru metni</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Birinci yön</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>İkinci yön</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>Ölçeğin basamak sayısı</translation>
    </message>
    <message>
        <source>Lowest point means</source>
        <translation>En düşük puanın anlamı</translation>
    </message>
    <message>
        <source>Highest point means</source>
        <translation>En yüksek puanın anlamı</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Seçenekler, her satıra bir</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Birden çok seçilebilir</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>En küçük sayı</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>En büyük sayı</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Yanıtlanması zorunlu</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Sorulma koşulu</translation>
    </message>
    <message>
        <source>was answered with</source>
        <translation>Koşulu sağlayan yanıtlar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>always asked</source>
        <translation>Her zaman sorulur</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>The survey asks pairs and free answers only</source>
        <translation>Bu ankette yalnızca çift ölçekli ve açık uçlu sorular var</translation>
    </message>
    <message>
        <source>Hidden: fewer than five answered or were not asked, or they could be worked out.</source>
        <translation>Gizlendi: yanıtlayan ya da soru yöneltilmeyen kişi sayısı beşten az veya çıkarma yoluyla bulunabilirdi.</translation>
    </message>
    <message>
        <source>Answers of fewer than five people are hidden, and so are answers from which these could be found by subtraction.</source>
        <translation>Beşten az kişinin verdiği yanıtlar ile bunların çıkarma yoluyla bulunmasına yol açacak yanıtlar gizlenmiştir.</translation>
    </message>
    <message>
        <source>Of a number mean, median and ends are given; the table has them.</source>
        <translation>Sayı sorularında ortalama, ortanca, en küçük ve en büyük değer verilir; bunlar çizelgededir.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>PDF with charts</source>
        <translation>Grafikli PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Çalışma kitabı</translation>
    </message>
    <message>
        <source>School pages</source>
        <translation>Okul sayfaları</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dosyalar</translation>
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
        <source>&amp;Language</source>
        <translation>Di&amp;l</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>&amp;Survey</source>
        <translation>&amp;Anket</translation>
    </message>
    <message>
        <source>It is frozen when the round opens.</source>
        <translation>Uygulama açılınca kilitlenir.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>İ&amp;lk gün</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>Teachers of the fiel&amp;d</source>
        <translation>Ala&amp;n</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>in the &amp;province</source>
        <translation>&amp;İl</translation>
    </message>
    <message>
        <source>all provinces</source>
        <translation>Tüm iller</translation>
    </message>
    <message>
        <source>&amp;words that must be found</source>
        <translation>Arama söz&amp;cükleri</translation>
    </message>
    <message>
        <source>A school, a district or a subject, as in the search of the register.</source>
        <translation>Öğretmen kayıtlarında aranır: okul, ilçe ya da branş.</translation>
    </message>
    <message>
        <source>&amp;Companies, one a line</source>
        <translation>İşlet&amp;meler, her satıra bir</translation>
    </message>
    <message>
        <source>Contact; company; e-mail. The company alone is enough.</source>
        <translation>Kişi; işletme; e-posta. Yalnız işletme adı da yeter.</translation>
    </message>
    <message numerus="yes">
        <source>%n are asked as things stand</source>
        <translation>
            <numerusform>Şu anki kayıtlara göre %n kişiye sorulacak</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Kaydedildi: {title}</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formlar</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>Gelen dosyalar</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Klavyeyle giriş</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Diğer</translation>
    </message>
    <message>
        <source>Title, days, people…</source>
        <translation>Başlık, günler, kişiler…</translation>
    </message>
    <message>
        <source>Close round…</source>
        <translation>Uygulamayı kapat…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Give up round…</source>
        <translation>Uygulamayı iptal et…</translation>
    </message>
    <message>
        <source>&amp;Open for answers…</source>
        <translation>Yanıta &amp;aç…</translation>
    </message>
    <message>
        <source>Answer on this &amp;screen</source>
        <translation>Bu &amp;ekranda yanıtla</translation>
    </message>
    <message>
        <source>{survey} · {promise} · {period}</source>
        <translation>{survey} · {promise} · {period}</translation>
    </message>
    <message>
        <source>Open the round for answers?</source>
        <translation>Uygulama yanıta açılsın mı?</translation>
    </message>
    <message>
        <source>The survey is frozen, and the list of people stays as the filter finds it now.</source>
        <translation>Anket kilitlenir; kişi listesi, süzgecin şu anda bulduğu kişilerden oluşur ve öyle kalır.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message numerus="yes">
        <source>The round is open: %n people are asked</source>
        <translation>
            <numerusform>Uygulama açıldı: %n kişiye soruluyor</numerusform>
        </translation>
    </message>
    <message>
        <source>The sealed box is opened once, and the key is destroyed: no answer can be added later.</source>
        <translation>Mühürlü kutu bir kez açılır, anahtarı yok edilir: sonradan yanıt eklenemez.</translation>
    </message>
    <message>
        <source>Answer files that come later can be read by nobody.</source>
        <translation>Sonra gelen yanıt dosyalarını hiç kimse okuyamaz.</translation>
    </message>
    <message>
        <source>Close the round?</source>
        <translation>Uygulama kapatılsın mı?</translation>
    </message>
    <message>
        <source>No more answers are taken, and the analysis can begin.</source>
        <translation>Artık yanıt alınmaz, analiz başlayabilir.</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>Uygulamayı kapat</translation>
    </message>
    <message numerus="yes">
        <source>The round is closed with %n answer(s)</source>
        <translation>
            <numerusform>Uygulama %n yanıtla kapatıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is open again</source>
        <translation>Uygulama yeniden açıldı</translation>
    </message>
    <message>
        <source>Give the round up?</source>
        <translation>Uygulama iptal edilsin mi?</translation>
    </message>
    <message>
        <source>What lies in the sealed box of an anonymous round is destroyed unread. This cannot be undone.</source>
        <translation>Anonim uygulamada verilmiş yanıtlar okunmadan yok edilir. Bu işlem geri alınamaz.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Uygulamayı iptal et</translation>
    </message>
    <message>
        <source>The round was given up</source>
        <translation>Uygulama iptal edildi</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analiz et</translation>
    </message>
</context>
<context>
    <name>RoundsPanel</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>&amp;New round…</source>
        <translation>&amp;Yeni uygulama…</translation>
    </message>
    <message>
        <source>Needs analysis</source>
        <translation>İhtiyaç analizi</translation>
    </message>
    <message>
        <source>No round is open for answers</source>
        <translation>Yanıta açık uygulama yok</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) open for answers</source>
        <translation>
            <numerusform>%n uygulama yanıta açık</numerusform>
        </translation>
    </message>
    <message>
        <source>{rounds} · {waiting} have not answered yet</source>
        <translation>{rounds} · {waiting} kişi henüz yanıtlamadı</translation>
    </message>
    <message>
        <source>No such round</source>
        <translation>Bu durumda uygulama yok</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Henüz uygulama yok</translation>
    </message>
    <message>
        <source>A round asks people with a survey for some weeks; several can be open at once.</source>
        <translation>Uygulama, bir anketi belirli kişilere birkaç hafta süreyle sorar; aynı anda birkaçı açık olabilir.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Yeni uygulama</translation>
    </message>
    <message>
        <source>There is no survey yet</source>
        <translation>Henüz anket yok</translation>
    </message>
    <message>
        <source>A round asks the questions of a survey. Build one first.</source>
        <translation>Uygulama bir anketin sorularını sorar. Önce bir anket hazırlayın.</translation>
    </message>
    <message>
        <source>To the surveys</source>
        <translation>Anketlere git</translation>
    </message>
    <message>
        <source>No round chosen</source>
        <translation>Uygulama seçilmedi</translation>
    </message>
    <message>
        <source>Choose a round to see where it stands.</source>
        <translation>Durumunu görmek için bir uygulama seçin.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sıradaki adım</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sorulan</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Giriş</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Girilen</translation>
    </message>
    <message>
        <source>The round is not open</source>
        <translation>Uygulama yanıta açık değil</translation>
    </message>
    <message>
        <source>Forms are typed while it is open.</source>
        <translation>Formlar, uygulama açıkken girilir.</translation>
    </message>
    <message>
        <source>No form was printed yet</source>
        <translation>Henüz form basılmadı</translation>
    </message>
    <message>
        <source>Print or save them under “Forms”: each stack has a code, each form a number.</source>
        <translation>“Formlar” bölümünde yazdırın ya da kaydedin: her destenin bir kodu, her formun bir numarası olur.</translation>
    </message>
    <message>
        <source>FORM {number}</source>
        <translation>FORM {number}</translation>
    </message>
    <message>
        <source>STACK {code}</source>
        <translation>DESTE {code}</translation>
    </message>
    <message>
        <source>Every form of this stack was typed</source>
        <translation>Bu destedeki bütün formlar girildi</translation>
    </message>
    <message>
        <source>Type a part of them a second time, or take them over.</source>
        <translation>Bir bölümünü ikinci kez girin ya da formları aktarın.</translation>
    </message>
    <message>
        <source>No form waits for a second entry</source>
        <translation>İkinci girişi bekleyen form yok</translation>
    </message>
    <message>
        <source>Forms that were typed once come here.</source>
        <translation>Bir kez girilen formlar buraya gelir.</translation>
    </message>
    <message>
        <source>Choose another form, or press Enter for the next one that waits.</source>
        <translation>Başka bir form seçin ya da bekleyen sıradaki form için Enter’a basın.</translation>
    </message>
    <message>
        <source>This form is not typed now</source>
        <translation>Bu form şu anda girilemez</translation>
    </message>
    <message>
        <source>FORM {number}, AS ON THE PAPER</source>
        <translation>FORM {number}, KÂĞITTAKİ DEĞER</translation>
    </message>
    <message>
        <source>Typed: {first} and {second}. Esc: not now.</source>
        <translation>Girilenler: {first} ve {second}. Vazgeçmek için Esc.</translation>
    </message>
    <message>
        <source>Nothing to type here</source>
        <translation>Girilecek alan yok</translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>complete pairs</source>
        <translation>tam çiftler</translation>
    </message>
    <message>
        <source>mean and standard deviation</source>
        <translation>ortalama ve standart sapma</translation>
    </message>
    <message>
        <source>mean weighted discrepancy score (MWDS)</source>
        <translation>ağırlıklı ortalama fark puanı (MWDS)</translation>
    </message>
    <message>
        <source>ranked discrepancy score (RDS)</source>
        <translation>sıralı fark puanı (RDS)</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha</source>
        <translation>Cronbach alfa</translation>
    </message>
    <message>
        <source>t interval by the delta method</source>
        <translation>delta yöntemiyle t aralığı</translation>
    </message>
    <message>
        <source>adjusted Wald interval for paired proportions</source>
        <translation>eşli oranlar için düzeltilmiş Wald aralığı</translation>
    </message>
    <message>
        <source>percentile bootstrap interval</source>
        <translation>yüzdelik bootstrap aralığı</translation>
    </message>
    <message>
        <source>importance–ability matrix</source>
        <translation>önem–beceri matrisi</translation>
    </message>
    <message>
        <source>Welch&apos;s interval for two groups</source>
        <translation>iki grup için Welch aralığı</translation>
    </message>
    <message>
        <source>Hedges&apos; g of the gap</source>
        <translation>önem–beceri farkında Hedges g</translation>
    </message>
    <message>
        <source>standardised change of the gap, same people</source>
        <translation>önem–beceri farkındaki standartlaştırılmış değişim, aynı kişiler</translation>
    </message>
    <message>
        <source>hiding of small groups</source>
        <translation>küçük grupların gizlenmesi</translation>
    </message>
    <message>
        <source>Concentrate here</source>
        <translation>Öncelikli</translation>
    </message>
    <message>
        <source>Keep up</source>
        <translation>Korunmalı</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Düşük öncelikli</translation>
    </message>
    <message>
        <source>Possible excess</source>
        <translation>Olası fazlalık</translation>
    </message>
    <message>
        <source>too few answers for a claim</source>
        <translation>yorum için yeterli yanıt yok</translation>
    </message>
    <message>
        <source>a single item</source>
        <translation>tek madde</translation>
    </message>
    <message>
        <source>all answers alike</source>
        <translation>yanıtların tümü aynı</translation>
    </message>
    <message>
        <source>hidden, so that nobody can be recognised</source>
        <translation>kimliği belli olmasın diye gizlendi</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Katılımcı türü</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Okul</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Kıdem</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Uygulama</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Beceri</translation>
    </message>
    <message>
        <source>same people</source>
        <translation>aynı kişiler</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>farklı kişiler</translation>
    </message>
    <message>
        <source>no respondent</source>
        <translation>katılımcı belirtilmemiş</translation>
    </message>
    <message>
        <source>no competency</source>
        <translation>yeterlik belirtilmemiş</translation>
    </message>
    <message>
        <source>importance or ability is not a number</source>
        <translation>önem ya da beceri sayı değil</translation>
    </message>
    <message>
        <source>outside the scale</source>
        <translation>ölçeğin dışında</translation>
    </message>
    <message>
        <source>answered again by the same respondent; the first answer counts</source>
        <translation>aynı katılımcı yeniden yanıtlamış; ilk yanıtı geçerlidir</translation>
    </message>
    <message>
        <source>says otherwise of the respondent than an earlier row; the first holds</source>
        <translation>katılımcının bilgileri önceki satırla çelişiyor; ilk satır geçerlidir</translation>
    </message>
    <message>
        <source>{file} has no column named {missing}. The first row names the columns: respondent, competency, importance, ability.</source>
        <translation>{file} dosyasında şu sütunlar yok: {missing}. İlk satırda sütun adları bulunmalıdır: respondent (katılımcı), competency (yeterlik), importance (önem), ability (beceri).</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Yanıtlayan</translation>
    </message>
    <message>
        <source>Largest need</source>
        <translation>En büyük ihtiyaç</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Belirtilmemiş</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Yeterlik</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Etki</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Below zero the gap is smaller on the second side.</source>
        <translation>Sıfırın altındaysa fark ikinci tarafta daha küçüktür.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Yeterlik</translation>
    </message>
    <message>
        <source>All competencies</source>
        <translation>Tüm yeterlikler</translation>
    </message>
    <message>
        <source>New competency</source>
        <translation>Yeni yeterlik</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Farklı olan</translation>
    </message>
    <message>
        <source>First</source>
        <translation>İlk</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>İkinci</translation>
    </message>
    <message>
        <source>Participant&apos;s code</source>
        <translation>Katılımcı kodu</translation>
    </message>
    <message>
        <source>Example frame</source>
        <translation>Örnek çerçeve</translation>
    </message>
    <message>
        <source>Written for trying out and as a start; it is no official text and is marked as an example. It comes as a draft that you change and publish yourself.</source>
        <translation>Deneme ve başlangıç için yazılmıştır; resmî metin değildir ve örnek olarak işaretlenir. Taslak olarak gelir; değiştirip kendiniz yayımlarsınız.</translation>
    </message>
    <message>
        <source>Add as draft</source>
        <translation>Taslak olarak ekle</translation>
    </message>
    <message>
        <source>– not read –</source>
        <translation>– okunmasın –</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Competency (English)</source>
        <translation>Yeterlik (İngilizce)</translation>
    </message>
    <message>
        <source>Group (English)</source>
        <translation>Grup (İngilizce)</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>alınacak</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>iki kez geçiyor</translation>
    </message>
    <message>
        <source>too long: {column}</source>
        <translation>çok uzun: {column}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>New competency frame</source>
        <translation>Yeni yeterlik çerçevesi</translation>
    </message>
    <message>
        <source>What teachers of a field must be able to do: groups, and competencies in them.</source>
        <translation>Bir alanın öğretmenlerinin yapabilmesi gerekenler: gruplar ve içlerindeki yeterlikler.</translation>
    </message>
    <message>
        <source>Competency frame</source>
        <translation>Yeterlik çerçevesi</translation>
    </message>
    <message>
        <source>{title} (example)</source>
        <translation>{title} (örnek)</translation>
    </message>
    <message>
        <source>{field} · version {version}</source>
        <translation>{field} · sürüm {version}</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Yeni anket</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Copy survey</source>
        <translation>Anketi kopyala</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopya)</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Anket</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Uygulamalar</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>Bölümler ve sorular</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>Başlıksız bölüm</translation>
    </message>
    <message>
        <source>Question without wording</source>
        <translation>Metni yazılmamış soru</translation>
    </message>
    <message>
        <source>{kind} · asked under a condition</source>
        <translation>{kind} · koşullu</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>İhtiyaç</translation>
    </message>
    <message>
        <source>When it was recorded: {figures}</source>
        <translation>Kaydedildiğinde: {figures}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>&amp;Measured again in</source>
        <translation>&amp;Yeniden ölçüldüğü uygulama</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Gerekçe</translation>
    </message>
    <message>
        <source>Looking for rounds that measured again</source>
        <translation>Yeniden ölçen uygulamalar aranıyor</translation>
    </message>
    <message>
        <source>The need is met</source>
        <translation>İhtiyaç karşılandı</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Karşılandı</translation>
    </message>
    <message>
        <source>The need shows again</source>
        <translation>İhtiyaç yeniden ortaya çıktı</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Ranked in “{round}”</source>
        <translation>“{round}” uygulamasının sıralamasından</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>{state}, came back</source>
        <translation>{state}, yinelendi</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dışta kalan</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Importance missing: {importance}; ability missing: {ability}; both missing: {both}</source>
        <translation>Önemi eksik: {importance}; becerisi eksik: {ability}; ikisi de eksik: {both}</translation>
    </message>
    <message>
        <source>Ability below importance: {below}; above: {above}; equal: {equal}</source>
        <translation>Becerisi öneminden düşük: {below}; yüksek: {above}; eşit: {equal}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>What is hidden on the screen is hidden in the report, too. The same answers always give the same files.</source>
        <translation>Ekranda gizlenen raporda da gizlidir. Aynı yanıtlar her zaman aynı dosyaları verir.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Raporun klasörü</translation>
    </message>
    <message>
        <source>No folder was chosen.</source>
        <translation>Klasör seçilmedi.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Rapor yazılıyor</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Yeni uygulama</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Round, or what is wrong</source>
        <translation>Uygulama ya da sorun</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Katılımcı ekle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtladı</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>no question of this survey</source>
        <translation>bu ankette olmayan soru</translation>
    </message>
    <message>
        <source>not among the choices</source>
        <translation>seçenekler arasında yok</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>sayı değil</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>çok uzun</translation>
    </message>
    <message>
        <source>not an answer to this kind of question</source>
        <translation>bu soru türüne uymuyor</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>yanıtlanmamış</translation>
    </message>
    <message>
        <source>was not asked</source>
        <translation>sorulmamış</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Başlık gerekli.</translation>
    </message>
    <message>
        <source>A code is needed.</source>
        <translation>Kod gerekli.</translation>
    </message>
    <message>
        <source>The code {code} is taken already.</source>
        <translation>{code} kodu zaten kullanılıyor.</translation>
    </message>
    <message>
        <source>This text is too long: at most {limit} characters.</source>
        <translation>Bu metin çok uzun: en çok {limit} karakter olabilir.</translation>
    </message>
    <message>
        <source>There is no field {found} in the reference data.</source>
        <translation>Başvuru verilerinde {found} alanı yok.</translation>
    </message>
    <message>
        <source>This competency frame is no longer there.</source>
        <translation>Bu yeterlik çerçevesi artık yok.</translation>
    </message>
    <message>
        <source>Version {version} of “{title}” is published and does not change. Make a new version.</source>
        <translation>“{title}” çerçevesinin {version}. sürümü yayımlandı, artık değişmez. Yeni bir sürüm oluşturun.</translation>
    </message>
    <message>
        <source>“{title}” has no competency yet.</source>
        <translation>“{title}” çerçevesinde henüz yeterlik yok.</translation>
    </message>
    <message>
        <source>“{title}” has a draft already: version {version}. Change that one.</source>
        <translation>“{title}” çerçevesinin zaten bir taslağı var: sürüm {version}. Onu değiştirin.</translation>
    </message>
    <message>
        <source>“{title}” is in use and cannot be removed.</source>
        <translation>“{title}” kullanılıyor, silinemez.</translation>
    </message>
    <message>
        <source>“{title}” is not published yet. Publish the frame before you build on it.</source>
        <translation>“{title}” henüz yayımlanmadı. Üzerine anket kurmadan önce çerçeveyi yayımlayın.</translation>
    </message>
    <message>
        <source>The frame has no competency with the code {code}.</source>
        <translation>Çerçevede {code} kodlu yeterlik yok.</translation>
    </message>
    <message>
        <source>Competency {number} has no wording.</source>
        <translation>{number}. yeterliğin metni yok.</translation>
    </message>
    <message>
        <source>There is no example frame for this field.</source>
        <translation>Bu alan için örnek çerçeve yok.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named “{sheet}”.</source>
        <translation>Çalışma kitabında “{sheet}” adlı sayfa yok.</translation>
    </message>
    <message>
        <source>No header row was found in {file}. Name the columns in one row: code, group, competency, description, level.</source>
        <translation>{file} dosyasında başlık satırı bulunamadı. Sütunları tek satırda adlandırın: kod, grup, yeterlik, açıklama, düzey.</translation>
    </message>
    <message>
        <source>No column of {file} holds the competencies. Say which one does.</source>
        <translation>{file} dosyasının hiçbir sütununda yeterlikler yok. Hangisinde olduğunu belirtin.</translation>
    </message>
    <message>
        <source>Something changed since this was read. Read the files once more.</source>
        <translation>Dosyalar okunduktan sonra kayıtlar değişti. Dosyaları yeniden okutun.</translation>
    </message>
    <message>
        <source>There are no files in {folder}.</source>
        <translation>{folder} klasöründe dosya yok.</translation>
    </message>
    <message>
        <source>{file} is damaged or was not saved completely. Ask for it once more.</source>
        <translation>{file} bozuk ya da eksik kaydedilmiş. Yeniden isteyin.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program. Update the program first.</source>
        <translation>{file} programın daha yeni bir sürümüyle yapılmış. Önce programı güncelleyin.</translation>
    </message>
    <message>
        <source>Questions of the form were deleted from {file}. Ask for a form that is filled in, not changed.</source>
        <translation>{file} dosyasında formun soruları silinmiş. Değiştirilmemiş, yalnız doldurulmuş bir form isteyin.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayımlandı</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Kilitlendi</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Open for answers</source>
        <translation>Yanıta açık</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapatıldı</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Öğretmenler</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>İşletmeler</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>İsimli</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>Every answer carries its teacher&apos;s name. You see who answered what, remind those who have not, and propose participants by their own gaps.</source>
        <translation>Her yanıt, yanıtlayanın adıyla saklanır. Kimin ne yanıt verdiğini görür, yanıtlamayanlara hatırlatma yapar, katılımcıları kendi eksiklerine göre önerirsiniz.</translation>
    </message>
    <message>
        <source>No answer can be led back to anybody. Answers wait in a sealed box that opens when the round closes; groups under five people are hidden on screen, in reports and in packages. Participants cannot be proposed by their answers.</source>
        <translation>Yanıtların kime ait olduğu bulunamaz. Yanıtlar, uygulama kapatılınca açılan mühürlü bir kutuda bekler; beş kişiden küçük gruplar ekranda, raporlarda ve paketlerde gizlenir. Kişisel yanıtlara göre katılımcı önerilemez.</translation>
    </message>
    <message>
        <source>Paired scale</source>
        <translation>İki yönlü ölçek</translation>
    </message>
    <message>
        <source>Single scale</source>
        <translation>Tek yönlü ölçek</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Seçmeli</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Açık uçlu</translation>
    </message>
    <message>
        <source>Experience (years)</source>
        <translation>Kıdem (yıl)</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>pencerede</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>kâğıtta</translation>
    </message>
    <message>
        <source>by spreadsheet</source>
        <translation>çizelgeyle</translation>
    </message>
    <message>
        <source>by answer page</source>
        <translation>yanıt sayfasıyla</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Düzeltilmiş</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Zaten alınmış</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Alınmadı</translation>
    </message>
    <message>
        <source>Nobody covers it</source>
        <translation>Karşılayan yok</translation>
    </message>
    <message>
        <source>Training planned</source>
        <translation>Eğitim planlandı</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>Eğitimde</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Yinelendi</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>This survey is no longer there.</source>
        <translation>Bu anket artık yok.</translation>
    </message>
    <message>
        <source>“{title}” was used by a round and does not change any more. Copy it to go on from it.</source>
        <translation>“{title}” bir uygulamada kullanıldığı için artık değişmez. Devam etmek için kopyalayın.</translation>
    </message>
    <message>
        <source>“{title}” is used by a round and cannot be removed.</source>
        <translation>“{title}” bir uygulamada kullanılıyor, silinemez.</translation>
    </message>
    <message>
        <source>The survey has no question yet.</source>
        <translation>Ankette henüz soru yok.</translation>
    </message>
    <message>
        <source>Question {number} has no wording.</source>
        <translation>{number}. sorunun metni yok.</translation>
    </message>
    <message>
        <source>Two questions have the same key: {key}.</source>
        <translation>İki sorunun anahtarı aynı: {key}.</translation>
    </message>
    <message>
        <source>“{key}” is no key: small letters a to z, digits and _ only.</source>
        <translation>“{key}” anahtar olamaz: yalnız a–z küçük harfleri, rakamlar ve _ kullanılır.</translation>
    </message>
    <message>
        <source>A survey has at most {limit} questions.</source>
        <translation>Bir ankette en çok {limit} soru olabilir.</translation>
    </message>
    <message>
        <source>The scale of question {number} needs {least} to {most} points.</source>
        <translation>{number}. sorunun ölçeği {least}–{most} basamaklı olmalı.</translation>
    </message>
    <message>
        <source>Question {number} needs a name for both of its sides.</source>
        <translation>{number}. sorunun iki yönünün de adı olmalı.</translation>
    </message>
    <message>
        <source>Question {number} needs at least two choices, each with its wording.</source>
        <translation>{number}. soruda en az iki seçenek olmalı, her birinin metni yazılmalı.</translation>
    </message>
    <message>
        <source>Two choices of question {number} have the same key: {key}.</source>
        <translation>{number}. sorunun iki seçeneğinin anahtarı aynı: {key}.</translation>
    </message>
    <message>
        <source>The smallest number of question {number} is larger than the largest.</source>
        <translation>{number}. sorunun en küçük sayısı en büyüğünden büyük.</translation>
    </message>
    <message>
        <source>The condition of question {number} must ask for an answer of a question before it.</source>
        <translation>{number}. sorunun koşulu, kendisinden önceki bir sorunun yanıtına bağlı olmalı.</translation>
    </message>
    <message>
        <source>This round is no longer there.</source>
        <translation>Bu uygulama artık yok.</translation>
    </message>
    <message>
        <source>“{title}” has begun already and is no longer changed in this way.</source>
        <translation>“{title}” başladığı için artık bu biçimde değiştirilemez.</translation>
    </message>
    <message>
        <source>“{title}” is not open for answers.</source>
        <translation>“{title}” yanıta açık değil.</translation>
    </message>
    <message>
        <source>“{title}” is anonymous and was closed for good: one more answer would stand out.</source>
        <translation>“{title}” anonimdir ve bir daha açılmamak üzere kapatıldı: sonradan eklenen yanıtın kime ait olduğu belli olurdu.</translation>
    </message>
    <message>
        <source>“{title}” is not closed.</source>
        <translation>“{title}” henüz kapatılmadı.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Son gün, ilk günden önce.</translation>
    </message>
    <message>
        <source>Nobody is asked: the list of people is empty.</source>
        <translation>Sorulacak kimse yok: kişi listesi boş.</translation>
    </message>
    <message>
        <source>An anonymous round needs at least {least} people; the list has {found}.</source>
        <translation>Anonim uygulama için en az {least} kişi gerekir; listede {found} kişi var.</translation>
    </message>
    <message>
        <source>There are {found} answers so far. An anonymous round can be closed from {least} answers on.</source>
        <translation>Şimdiye dek {found} yanıt var. Anonim uygulama en az {least} yanıtla kapatılabilir.</translation>
    </message>
    <message>
        <source>{count} typed forms have not been taken over yet.</source>
        <translation>Girilmiş {count} form henüz aktarılmadı. “Klavyeyle giriş” bölümünde aktarın.</translation>
    </message>
    <message>
        <source>The participant&apos;s code is missing or is not on this round&apos;s list.</source>
        <translation>Katılımcı kodu yazılmamış ya da bu uygulamanın listesinde yok.</translation>
    </message>
    <message>
        <source>{name} is on the list already.</source>
        <translation>{name} zaten listede.</translation>
    </message>
    <message>
        <source>An answer of {name} is there already.</source>
        <translation>{name} adına zaten bir yanıt var.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ad gerekli.</translation>
    </message>
    <message>
        <source>An anonymous round has no forms with names.</source>
        <translation>Anonim uygulamada kişiye özel form olmaz.</translation>
    </message>
    <message>
        <source>Some answers cannot be taken: {faults}.</source>
        <translation>Bazı yanıtlar alınamıyor: {faults}.</translation>
    </message>
    <message>
        <source>No question was answered.</source>
        <translation>Hiçbir soru yanıtlanmamış.</translation>
    </message>
    <message>
        <source>This answer is no longer there, or nobody can tell whose it was.</source>
        <translation>Bu yanıt artık yok ya da kimin olduğu bilinemez.</translation>
    </message>
    <message>
        <source>No printed form has the code {code}.</source>
        <translation>{code} kodlu basılmış form yok.</translation>
    </message>
    <message>
        <source>There is no form number {copy}: {copies} were printed.</source>
        <translation>{copy} numaralı form yok: {copies} form basıldı.</translation>
    </message>
    <message>
        <source>Print {least} to {most} forms at a time.</source>
        <translation>Bir kerede {least}–{most} form basın.</translation>
    </message>
    <message>
        <source>Form {copy} was typed already.</source>
        <translation>{copy} numaralı form zaten girilmiş.</translation>
    </message>
    <message>
        <source>Form {copy} was not typed yet.</source>
        <translation>{copy} numaralı form henüz girilmedi.</translation>
    </message>
    <message>
        <source>Form {copy} was not typed the first time yet.</source>
        <translation>{copy} numaralı formun ilk girişi henüz yapılmadı.</translation>
    </message>
    <message>
        <source>First and second entry differ in {count} places. Settle them first.</source>
        <translation>İlk ve ikinci giriş {count} yerde farklı. Önce bunları çözün.</translation>
    </message>
    <message>
        <source>{count} rounds are called “{found}”; name one by its id.</source>
        <translation>“{found}” adında {count} uygulama var; birini kimliğiyle belirtin.</translation>
    </message>
    <message>
        <source>Nobody has answered “{title}” yet.</source>
        <translation>“{title}” henüz kimse tarafından yanıtlanmadı.</translation>
    </message>
    <message>
        <source>Of this field nothing can be shown by itself: too few of its people answered.</source>
        <translation>Bu alandan yanıtlayan çok az olduğundan ayrıca bir şey gösterilemez.</translation>
    </message>
    <message>
        <source>This need is no longer there.</source>
        <translation>Bu ihtiyaç artık yok.</translation>
    </message>
    <message>
        <source>There is an open need for “{competency}” already.</source>
        <translation>“{competency}” için zaten açık bir ihtiyaç var.</translation>
    </message>
    <message>
        <source>This need is met. Open it again first.</source>
        <translation>Bu ihtiyaç karşılanmış. Önce yeniden açın.</translation>
    </message>
    <message>
        <source>This need is not closed.</source>
        <translation>Bu ihtiyaç kapalı değil.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Gerekçe yazılmalı.</translation>
    </message>
    <message>
        <source>The number of seats must be between {least} and {most}.</source>
        <translation>Kontenjan {least} ile {most} arasında olmalı.</translation>
    </message>
    <message>
        <source>Form {copy} was taken over already.</source>
        <translation>{copy} numaralı form zaten aktarılmış.</translation>
    </message>
    <message>
        <source>Open it for answers: then the list of people is made and forms can go out.</source>
        <translation>Yanıta açın: kişi listesi o zaman oluşur, formlar gönderilebilir.</translation>
    </message>
    <message>
        <source>Look at the analysis, and make needs of what it ranks first.</source>
        <translation>Analizi inceleyin, ilk sıralarda çıkanlardan ihtiyaç oluşturun.</translation>
    </message>
    <message>
        <source>Nothing: it was given up.</source>
        <translation>Yok: uygulama iptal edildi.</translation>
    </message>
    <message>
        <source>Everybody has answered: close the round and look at the analysis.</source>
        <translation>Herkes yanıtladı: uygulamayı kapatıp analizi inceleyin.</translation>
    </message>
    <message>
        <source>Its last day is over: remind those who are missing, or close the round.</source>
        <translation>Son gün geçti: yanıtlamayanlara hatırlatın ya da uygulamayı kapatın.</translation>
    </message>
    <message>
        <source>Send the forms out, take in what comes back, and remind those who have not answered.</source>
        <translation>Formları gönderin, gelen yanıtları aktarın, yanıtlamayanlara hatırlatın.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Aktarıldı</translation>
    </message>
    <message>
        <source>Typed twice, differs</source>
        <translation>İki kez girildi, farklı</translation>
    </message>
    <message>
        <source>Typed twice</source>
        <translation>İki kez girildi</translation>
    </message>
    <message>
        <source>Typed once</source>
        <translation>Bir kez girildi</translation>
    </message>
    <message>
        <source>form {copy}</source>
        <translation>form {copy}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Ortanca</translation>
    </message>
    <message>
        <source>Smallest – largest</source>
        <translation>En az – en çok</translation>
    </message>
    <message>
        <source>several answers possible</source>
        <translation>birden çok yanıt verilebilir</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>of {asked} asked</source>
        <translation>sorulan {asked}</translation>
    </message>
    <message>
        <source>In an anonymous round a value is shown when five or more people gave it.</source>
        <translation>Adsız uygulamada bir değer, en az beş kişi verdiyse gösterilir.</translation>
    </message>
    <message>
        <source>frequency and percentage</source>
        <translation>sıklık ve yüzde</translation>
    </message>
    <message>
        <source>median, smallest and largest value</source>
        <translation>ortanca, en küçük ve en büyük değer</translation>
    </message>
    <message>
        <source>“{title}” is anonymous and was open when this backup was made. Its answers are in no backup: give the round up and ask anew.</source>
        <translation>“{title}” anonimdir ve bu yedek alındığında yanıta açıktı. Yanıtları hiçbir yedekte bulunmaz: uygulamadan vazgeçip yeniden sorunuz.</translation>
    </message>
    <message>
        <source>There is nothing in {file} that could be taken over. Check whether it is the right file.</source>
        <translation>{file} dosyasında alınabilecek bir kayıt yok. Doğru dosyayı seçtiğinizi denetleyin.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check its name, or put the stick in again.</source>
        <translation>{folder} adında bir klasör yok. Adını denetleyin ya da belleği yeniden takın.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in {folder}. Take them over in several folders.</source>
        <translation>{folder} klasöründe {limit} adetten çok dosya var. Dosyaları birkaç klasöre bölerek aktarın.</translation>
    </message>
    <message>
        <source>{file} is no answer to a survey of this program. Take it out of the folder.</source>
        <translation>{file} bu programın bir anketine verilmiş yanıt değil. Dosyayı klasörden çıkarın.</translation>
    </message>
    <message>
        <source>{file} belongs to a round that these records do not know. Send it to the center that asked.</source>
        <translation>{file} bu kayıtlarda bulunmayan bir uygulamaya ait. Dosyayı anketi gönderen merkeze iletin.</translation>
    </message>
    <message>
        <source>{file} belongs to “{title}”. Its answers are taken only while it is open.</source>
        <translation>{file}, “{title}” uygulamasına ait. Yanıtlar yalnızca uygulama açıkken alınır.</translation>
    </message>
    <message>
        <source>{file} is too large to be an answer file. Take it out of the folder.</source>
        <translation>{file} bir yanıt dosyası olamayacak kadar büyük. Dosyayı klasörden çıkarın.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: it was changed on its way, or encrypted for others. Ask for it once more.</source>
        <translation>{file} açılamıyor: yolda değişmiş ya da başkaları için şifrelenmiş. Dosyayı yeniden isteyin.</translation>
    </message>
    <message>
        <source>{file} is the page with the questions, not the answers. Ask for the file that the page saved.</source>
        <translation>{file} yanıtlar değil, soruların bulunduğu sayfa. Sayfanın kaydettiği yanıt dosyasını isteyin.</translation>
    </message>
    <message>
        <source>No round is called “{found}”. Check the title, or name the round by its id.</source>
        <translation>“{found}” adında bir uygulama yok. Adını denetleyin ya da uygulamayı kimliğiyle belirtin.</translation>
    </message>
    <message>
        <source>No field is called “{found}”. Name it as in the list of fields, or by its code.</source>
        <translation>“{found}” adında bir alan yok. Alanı listedeki adıyla ya da koduyla yazın.</translation>
    </message>
    <message>
        <source>Needs analysis</source>
        <translation>İhtiyaç analizi</translation>
    </message>
    <message>
        <source>The need is open again</source>
        <translation>İhtiyaç yeniden açıldı</translation>
    </message>
</context>
</TS>
