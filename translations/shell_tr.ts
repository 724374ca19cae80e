<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>BackupBox</name>
    <message>
        <source>Make a backup (Ctrl+B)</source>
        <translation>Yedek al (Ctrl+B)</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Henüz yedek yok</translation>
    </message>
    <message>
        <source>Click here to make one</source>
        <translation>Yedek almak için tıklayın</translation>
    </message>
    <message>
        <source>Backup is old</source>
        <translation>Yedek eski</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Yedeklendi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>Beklenmeyen bir hata oluştu</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything that was saved is safe. Please send this report to the developers; look through it first if you like.</source>
        <translation>Hata sizden değil, programdan kaynaklandı. Kaydedilen her şey güvende. Lütfen bu raporu geliştiricilere gönderin; dilerseniz önce gözden geçirin.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Raporu &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Devam et</translation>
    </message>
</context>
<context>
    <name>DashboardCards</name>
    <message>
        <source>Registered teachers</source>
        <translation>Kayıtlı öğretmen</translation>
    </message>
    <message>
        <source>Average attendance</source>
        <translation>Ortalama devam</translation>
    </message>
    <message>
        <source>Certificates this year</source>
        <translation>Bu yılki belgeler</translation>
    </message>
    <message>
        <source>Can no longer pass</source>
        <translation>Devamı yetmeyecek</translation>
    </message>
    <message numerus="yes">
        <source>in %n field(s)</source>
        <translation>
            <numerusform>%n alanda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n kişi belge bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waiting</source>
        <translation>bekleyen yok</translation>
    </message>
    <message>
        <source>in trainings under way</source>
        <translation>süren eğitimlerde</translation>
    </message>
    <message>
        <source>everybody still can</source>
        <translation>herkes tamamlayabilir</translation>
    </message>
    <message>
        <source>none recorded yet</source>
        <translation>henüz yoklama yok</translation>
    </message>
    <message>
        <source>in the last 12 weeks</source>
        <translation>son 12 haftada</translation>
    </message>
    <message>
        <source>{points} points lately</source>
        <translation>{points} puan, son haftalarda</translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message>
        <source>No session ahead</source>
        <translation>Yaklaşan oturum yok</translation>
    </message>
    <message>
        <source>Sessions that are planned stand here.</source>
        <translation>Planlanan oturumlar burada görünür.</translation>
    </message>
    <message>
        <source>Plan training</source>
        <translation>Eğitim planla</translation>
    </message>
    <message>
        <source>Coming sessions</source>
        <translation>Yaklaşan oturumlar</translation>
    </message>
    <message>
        <source>Teachers by field</source>
        <translation>Alanlara göre öğretmenler</translation>
    </message>
    <message>
        <source>Attendance by week</source>
        <translation>Haftalık devam</translation>
    </message>
    <message>
        <source>Minutes attended of minutes recorded</source>
        <translation>Yoklaması girilen sürenin katılınan bölümü</translation>
    </message>
    <message>
        <source>Trainings by state</source>
        <translation>Eğitimlerin durumu</translation>
    </message>
    <message>
        <source>trainings</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Yoklama</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Asgari</translation>
    </message>
    <message>
        <source>group {name}</source>
        <translation>{name} grubu</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n kişi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>&amp;Import teachers</source>
        <translation>&amp;Liste aktar</translation>
    </message>
    <message>
        <source>&amp;Plan training</source>
        <translation>Eğitim &amp;planla</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Günaydın, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>İyi günler, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>İyi akşamlar, {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the rule book are not verified yet.</source>
        <translation>
            <numerusform>Kural kitabında henüz doğrulanmamış %n kural var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the rule book</source>
        <translation>Kural kitabını aç</translation>
    </message>
</context>
<context>
    <name>DirectorateView</name>
    <message>
        <source>Centers</source>
        <translation>Merkezler</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paketler</translation>
    </message>
    <message>
        <source>Merged register</source>
        <translation>Birleşik kayıtlar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>İstatistikler</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Genel Müdürlük</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>İhtiyaçlar</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>İlk adımlar</translation>
    </message>
    <message>
        <source>From a new center to the first certificates</source>
        <translation>Yeni merkezden ilk belgelere</translation>
    </message>
    <message>
        <source>Check the rule book</source>
        <translation>Kural kitabını gözden geçirin</translation>
    </message>
    <message>
        <source>Minimum attendance, pass mark, who signs: confirm each once.</source>
        <translation>Asgari devam, başarı notu, imzalayanlar: her birini bir kez onaylayın.</translation>
    </message>
    <message>
        <source>Open the rule book</source>
        <translation>Kural kitabını aç</translation>
    </message>
    <message>
        <source>Bring in the teachers</source>
        <translation>Öğretmenleri aktarın</translation>
    </message>
    <message>
        <source>From the list you were sent, just as it is; you see everything before it is written.</source>
        <translation>Size gelen listeden, olduğu gibi; yazılmadan önce her satırı görürsünüz.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste aktar</translation>
    </message>
    <message>
        <source>Plan a training</source>
        <translation>Bir eğitim planlayın</translation>
    </message>
    <message>
        <source>Title, days and lesson hours; then enrol the teachers and print the sheets.</source>
        <translation>Adı, günleri ve ders saatleri; ardından öğretmenleri kaydedip yoklama çizelgelerini basın.</translation>
    </message>
    <message>
        <source>Plan training</source>
        <translation>Eğitim planla</translation>
    </message>
    <message>
        <source>Take attendance and issue the certificates</source>
        <translation>Yoklamayı işleyip belgeleri düzenleyin</translation>
    </message>
    <message>
        <source>One key a lesson; whoever attended enough gets a signed certificate.</source>
        <translation>Ders başına bir tuş; devamı yeterli olan herkes imzalı belgesini alır.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The backup of {day} is in place. Sign in with the password of that time.</source>
        <translation>{day} tarihli yedek yerine kondu. O günkü parolayla oturum açın.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Something is still running</source>
        <translation>Süren bir iş var</translation>
    </message>
    <message>
        <source>Stop it? What is finished stays, nothing half-done is kept.</source>
        <translation>Durdurulsun mu? Biten işler kalır, yarım kalan hiçbir şey tutulmaz.</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Durdur</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Öğretmenler</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Eğitimler</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Yoklama</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Center for trying out</source>
        <translation>Deneme merkezi</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Açık görünüm</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Koyu görünüm</translation>
    </message>
    <message>
        <source>Backup: choose a folder or a stick</source>
        <translation>Yedek: bir klasör veya USB bellek seçin</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Yedek alındı ve doğrulandı: {path}</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Bu yapılamıyor</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>İhtiyaç analizi</translation>
    </message>
    <message>
        <source>On-the-job training</source>
        <translation>İşbaşı eğitimi</translation>
    </message>
</context>
<context>
    <name>OccupiedPage</name>
    <message>
        <source>These records are open already</source>
        <translation>Bu kayıtlar zaten açık</translation>
    </message>
    <message>
        <source>Another window of SMM Desktop is working on them.</source>
        <translation>Kayıtlar SMM Desktop’ın başka bir penceresinde açık.</translation>
    </message>
    <message>
        <source>Go to that window, or close it and try again. The records lie in:</source>
        <translation>O pencereye geçin ya da onu kapatıp yeniden deneyin. Kayıtların yeri:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Yeniden dene</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;Eski parola</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Yeni parola</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Yeni parola (&amp;tekrar)</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İki parola aynı değil.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni parola</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups (*.smm-backup)</source>
        <translation>Yedekler (*.smm-backup)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Yedek seçin</translation>
    </message>
    <message>
        <source>&amp;Backup file</source>
        <translation>&amp;Yedek dosyası</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>The one that was in force when the backup was made.</source>
        <translation>Yedeğin alındığı sırada geçerli olan parola.</translation>
    </message>
    <message>
        <source>or the recovery &amp;key</source>
        <translation>ya da &amp;kurtarma anahtarı</translation>
    </message>
    <message>
        <source>The password or the recovery key is needed to check the backup.</source>
        <translation>Yedeği denetlemek için parola veya kurtarma anahtarı gerekir.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Geri yükleniyor</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the records</source>
        <translation>Kayıtları aç</translation>
    </message>
    <message>
        <source>The records on this computer are encrypted.</source>
        <translation>Bu bilgisayardaki kayıtlar şifrelidir.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>From the page that was printed when the center was set up.</source>
        <translation>Merkez kurulurken basılan sayfadaki anahtar.</translation>
    </message>
    <message>
        <source>Recovery &amp;key</source>
        <translation>Kurtarma &amp;anahtarı</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;ç</translation>
    </message>
    <message>
        <source>Password &amp;forgotten?</source>
        <translation>Parolayı &amp;unuttum</translation>
    </message>
    <message>
        <source>Use the pass&amp;word</source>
        <translation>Parolayla &amp;gir</translation>
    </message>
    <message>
        <source>This is needed to open the records.</source>
        <translation>Kayıtları açmak için bu gerekir.</translation>
    </message>
</context>
<context>
    <name>TimeTravel</name>
    <message>
        <source>Undone: {deed}</source>
        <translation>Geri alındı: {deed}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Redone: {deed}</source>
        <translation>Yinelendi: {deed}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>There are no records on this computer yet.</source>
        <translation>Bu bilgisayarda henüz kayıt yok.</translation>
    </message>
    <message>
        <source>Setting up takes a few minutes: which center this is, who coordinates it, a password, and a recovery key to print. Everything stays on this computer, encrypted.</source>
        <translation>Kurulum birkaç dakika sürer: hangi merkez olduğu, koordinatörü, bir parola ve basılacak bir kurtarma anahtarı. Her şey bu bilgisayarda, şifreli olarak kalır.</translation>
    </message>
    <message>
        <source>&amp;Set up a center</source>
        <translation>Merkezi &amp;kur</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>usage: </source>
        <translation>kullanım: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>bağımsız değişkenler</translation>
    </message>
    <message>
        <source>options</source>
        <translation>seçenekler</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>bu yardımı gösterir</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>sürümü gösterir</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>eksik: {names}</translation>
    </message>
    <message>
        <source>not understood: {names}</source>
        <translation>anlaşılamadı: {names}</translation>
    </message>
    <message>
        <source>{value} is none of {choices}</source>
        <translation>{value} şunlardan biri değil: {choices}</translation>
    </message>
    <message>
        <source>{value} cannot be understood</source>
        <translation>{value} anlaşılamadı</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>değeri eksik</translation>
    </message>
    <message>
        <source>at least one value is missing</source>
        <translation>en az bir değer gerekli</translation>
    </message>
    <message>
        <source>{option} could be {matches}</source>
        <translation>{option} şunlardan biri olabilir: {matches}</translation>
    </message>
    <message>
        <source>answer as JSON</source>
        <translation>yanıtı JSON olarak verir</translation>
    </message>
    <message>
        <source>{text} is no day such as 2026-11-23</source>
        <translation>{text}, 2026-11-23 gibi bir tarih değil</translation>
    </message>
    <message>
        <source>play the whole journey with made-up people and leave everything in a folder</source>
        <translation>bütün işi uydurma kişilerle baştan sona yapar, oluşan her şeyi bir klasöre bırakır</translation>
    </message>
    <message>
        <source>a new or an empty folder</source>
        <translation>yeni veya boş bir klasör</translation>
    </message>
    <message>
        <source>no screenshots of the window</source>
        <translation>pencerenin görüntüleri alınmaz</translation>
    </message>
    <message>
        <source>make a new, empty center and show its recovery key</source>
        <translation>yeni, boş bir merkez kurar ve kurtarma anahtarını gösterir</translation>
    </message>
    <message>
        <source>number of the center, 1 to 15; without it the directorate</source>
        <translation>merkezin numarası, 1–15; verilmezse Genel Müdürlük</translation>
    </message>
    <message>
        <source>who signs in and stands in the journal</source>
        <translation>oturum açan ve işlem günlüğünde adı geçen kişi</translation>
    </message>
    <message>
        <source>who signs the certificates</source>
        <translation>belgeleri imzalayan kişi</translation>
    </message>
    <message>
        <source>a center for trying out: its certificates do not count</source>
        <translation>deneme merkezi: belgeleri geçerli değildir</translation>
    </message>
    <message>
        <source>read a teacher list, show what it would change, and write it when told to</source>
        <translation>öğretmen listesini okur, neyi değiştireceğini gösterir, istenince yazar</translation>
    </message>
    <message>
        <source>.xlsx, .xls, .ods or .csv, as it came</source>
        <translation>.xlsx, .xls, .ods veya .csv; geldiği gibi</translation>
    </message>
    <message>
        <source>name of the sheet; default: the fullest one</source>
        <translation>sayfanın adı; verilmezse en dolu sayfa</translation>
    </message>
    <message>
        <source>write without asking; else nothing is written</source>
        <translation>sormadan yazar; verilmezse hiçbir şey yazılmaz</translation>
    </message>
    <message>
        <source>what to do with doubtful rows; default: skip</source>
        <translation>kuşkulu satırlar ne yapılsın; verilmezse atlanır</translation>
    </message>
    <message>
        <source>list rows without remarks, too</source>
        <translation>sorunsuz satırları da listeler</translation>
    </message>
    <message>
        <source>list the trainings with their codes</source>
        <translation>eğitimleri kodlarıyla listeler</translation>
    </message>
    <message>
        <source>make the attendance sheets of a training as PDF</source>
        <translation>bir eğitimin yoklama çizelgelerini PDF olarak hazırlar</translation>
    </message>
    <message>
        <source>folder for the files</source>
        <translation>dosyaların klasörü</translation>
    </message>
    <message>
        <source>name of the group; default: all</source>
        <translation>grubun adı; verilmezse hepsi</translation>
    </message>
    <message>
        <source>one sheet a day or a week; default: day</source>
        <translation>günlük veya haftalık çizelge; verilmezse günlük</translation>
    </message>
    <message>
        <source>only the sheet of this day or its week</source>
        <translation>yalnızca bu günün veya haftasının çizelgesi</translation>
    </message>
    <message>
        <source>write workbooks beside the PDF files</source>
        <translation>PDF dosyalarının yanına çalışma kitabı da yazar</translation>
    </message>
    <message>
        <source>code of the training (see: activities)</source>
        <translation>eğitimin kodu (bkz. activities)</translation>
    </message>
    <message>
        <source>issue the certificates of a closed training to everybody who earned one</source>
        <translation>kapatılan eğitimin belgelerini hak eden herkese düzenler</translation>
    </message>
    <message>
        <source>of attendance or of achievement; default: attendance</source>
        <translation>katılım veya başarı belgesi; verilmezse katılım</translation>
    </message>
    <message>
        <source>Turkish, or Turkish with English; default: Turkish</source>
        <translation>Türkçe ya da Türkçe ve İngilizce; verilmezse Türkçe</translation>
    </message>
    <message>
        <source>folder for one file a person</source>
        <translation>kişi başına bir dosya yazılacak klasör</translation>
    </message>
    <message>
        <source>one ZIP file with all of them</source>
        <translation>hepsini içeren tek ZIP dosyası</translation>
    </message>
    <message>
        <source>one PDF of all pages, for printing</source>
        <translation>basım için bütün sayfaları içeren tek PDF</translation>
    </message>
    <message>
        <source>names of the files, such as: {number} {name}</source>
        <translation>dosya adları, örneğin: {number} {name}</translation>
    </message>
    <message>
        <source>say whether a certificate is genuine: PDF, image of the paper, or scanned text</source>
        <translation>bir belgenin gerçek olup olmadığını söyler: PDF, kâğıdın görüntüsü veya okutulan metin</translation>
    </message>
    <message>
        <source>PDF, or image of a printout</source>
        <translation>PDF ya da çıktının görüntüsü</translation>
    </message>
    <message>
        <source>text that a code scanner gave</source>
        <translation>karekod okuyucunun verdiği metin</translation>
    </message>
    <message>
        <source>key list of the centers (keys.json), besides those this computer knows</source>
        <translation>merkezlerin anahtar listesi (keys.json); bu bilgisayarın bildiklerine ek olarak</translation>
    </message>
    <message>
        <source>write the list with which anybody verifies this center&apos;s certificates</source>
        <translation>bu merkezin belgelerini herkesin doğrulayabildiği anahtar listesini yazar</translation>
    </message>
    <message>
        <source>such as keys.json</source>
        <translation>örneğin keys.json</translation>
    </message>
    <message>
        <source>check the database, its journal, and every row against it</source>
        <translation>veritabanını, işlem günlüğünü ve her satırın günlükle uyumunu denetler</translation>
    </message>
    <message>
        <source>make a copy of the records and prove that it is whole</source>
        <translation>kayıtların yedeğini alır ve eksiksiz olduğunu kanıtlar</translation>
    </message>
    <message>
        <source>a folder on a stick, preferably</source>
        <translation>tercihen USB bellekte bir klasör</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>Recovery key (keep it apart from this computer):</source>
        <translation>Kurtarma anahtarı (bu bilgisayardan ayrı bir yerde saklayın):</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Stopped: these are issued and whole. Run it again for the others and the files.</source>
        <translation>Durduruldu: bunlar düzenlendi ve eksiksiz. Kalanlar ve dosyalar için komutu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-done was kept.</source>
        <translation>Durduruldu. Yarım kalan hiçbir şey tutulmadı.</translation>
    </message>
    <message>
        <source>The offline register of a sectoral excellence center. Without a command the window opens.</source>
        <translation>Sektörel mükemmeliyet merkezinin çevrimdışı eğitim kayıtları. Komut verilmezse pencere açılır.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>komutlar</translation>
    </message>
    <message>
        <source>command</source>
        <translation>komut</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Çıkış kodları:</translation>
    </message>
    <message>
        <source>  0   done; of verify: genuine</source>
        <translation>  0   tamamlandı; verify için: gerçek</translation>
    </message>
    <message>
        <source>  1   refused: what is wrong stands in one sentence, nothing was changed</source>
        <translation>  1   reddedildi: nedeni tek cümleyle yazılır, hiçbir şey değişmez</translation>
    </message>
    <message>
        <source>  2   the arguments make no sense</source>
        <translation>  2   bağımsız değişkenler anlaşılamadı</translation>
    </message>
    <message>
        <source>  3   shown only, nothing written: say --yes</source>
        <translation>  3   yalnızca gösterildi, yazılmadı: --yes gerekir</translation>
    </message>
    <message>
        <source>  4   a check found a fault</source>
        <translation>  4   denetimde hata bulundu</translation>
    </message>
    <message>
        <source>  10  altered     11  revoked     12  unknown (verify)</source>
        <translation>  10  değiştirilmiş   11  iptal edilmiş   12  bilinmiyor (verify)</translation>
    </message>
    <message>
        <source>  70  a fault of the program</source>
        <translation>  70  program hatası</translation>
    </message>
    <message>
        <source>  130 stopped by Ctrl+C</source>
        <translation>  130 Ctrl+C ile durduruldu</translation>
    </message>
    <message>
        <source>options of all commands</source>
        <translation>bütün komutların seçenekleri</translation>
    </message>
    <message>
        <source>the center&apos;s data folder; default: this user&apos;s own</source>
        <translation>merkezin veri klasörü; verilmezse bu kullanıcınınki</translation>
    </message>
    <message>
        <source>who signs in; default: whoever has the password</source>
        <translation>oturum açan kişi; verilmezse parolanın sahibi</translation>
    </message>
    <message>
        <source>file with the password; else the variable SMM_DESKTOP_PASSWORD, else a question</source>
        <translation>parolanın yazılı olduğu dosya; yoksa SMM_DESKTOP_PASSWORD değişkeni, o da yoksa sorulur</translation>
    </message>
    <message>
        <source>language of the messages; default: tr</source>
        <translation>iletilerin dili; verilmezse tr</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>ilerleme gösterilmez</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Denetleniyor</translation>
    </message>
    <message>
        <source>The journal&apos;s chain breaks at entry {number}.</source>
        <translation>İşlem günlüğünün zinciri {number} numaralı kayıtta kopuyor.</translation>
    </message>
    <message>
        <source>The database is a copy or was restored: the file instance.json tells of another one.</source>
        <translation>Veritabanı bir kopya ya da geri yüklenmiş: instance.json dosyası başka bir veritabanını gösteriyor.</translation>
    </message>
    <message>
        <source>{table}: {count} rows were changed by another tool.</source>
        <translation>{table}: {count} satır başka bir araçla değiştirilmiş.</translation>
    </message>
    <message>
        <source>The records are whole; {count} journal entries hold.</source>
        <translation>Kayıtlar eksiksiz; {count} günlük kaydı tutarlı.</translation>
    </message>
    <message>
        <source>The records have faults. Restore the newest good backup.</source>
        <translation>Kayıtlarda hata var. En son sağlam yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <source>Copied and verified: {file}</source>
        <translation>Yedek alındı ve doğrulandı: {file}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>Nothing was written. Add --yes to import.</source>
        <translation>Hiçbir şey yazılmadı. Aktarmak için --yes ekleyin.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazılıyor</translation>
    </message>
    <message>
        <source>Import these rows? [y/N] </source>
        <translation>Bu satırlar aktarılsın mı? [e/H] </translation>
    </message>
    <message>
        <source>yY</source>
        <translation>eE</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: header in row {row}</source>
        <translation>{file}, sayfa {sheet}: başlık {row}. satırda</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>… and {count} more rows</source>
        <translation>… ve {count} satır daha</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {unchanged} unchanged, {skipped} skipped, {refused} refused</source>
        <translation>{added} eklendi, {changed} değişti, {unchanged} aynı, {skipped} atlandı, {refused} reddedildi</translation>
    </message>
    <message>
        <source>No display is needed: the window is drawn in memory.</source>
        <translation>Ekran gerekmez: pencere bellekte çizilir.</translation>
    </message>
    <message>
        <source>Everything is in {folder}; OKU-BENI.txt says what each file is.</source>
        <translation>Her şey {folder} klasöründe; hangi dosyanın ne olduğu OKU-BENI.txt dosyasında yazılı.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Kayıtlı</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Çizelgeler</translation>
    </message>
    <message>
        <source>name a file, or give --text</source>
        <translation>bir dosya adı ya da --text verin</translation>
    </message>
    <message>
        <source>The password is wrong. Nothing was opened.</source>
        <translation>Parola yanlış. Hiçbir şey açılmadı.</translation>
    </message>
    <message>
        <source>The password is too short: at least {minimum} characters.</source>
        <translation>Parola çok kısa: en az {minimum} karakter olmalı.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another database.</source>
        <translation>Bu kurtarma anahtarı başka bir veritabanının.</translation>
    </message>
    <message>
        <source>The recovery key is mistyped. Compare it with the paper, block by block.</source>
        <translation>Kurtarma anahtarı yanlış yazılmış. Kâğıttakiyle blok blok karşılaştırın.</translation>
    </message>
    <message>
        <source>There is no user named {user}.</source>
        <translation>{user} adında bir kullanıcı yok.</translation>
    </message>
    <message>
        <source>There is a user named {user} already.</source>
        <translation>{user} adında bir kullanıcı zaten var.</translation>
    </message>
    <message>
        <source>{user} is the only user: somebody must be able to open the records.</source>
        <translation>{user} tek kullanıcı: kayıtları açabilecek en az bir kişi kalmalı.</translation>
    </message>
    <message>
        <source>The key file and the database do not belong together. Restore both from one backup.</source>
        <translation>Anahtar dosyası ile veritabanı birbirine ait değil. İkisini de aynı yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>There are records in this folder already. Open them, or choose another folder.</source>
        <translation>Bu klasörde zaten kayıt var. Onları açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>There is no key file in {folder}. Choose the folder of the records, or set a center up.</source>
        <translation>{folder} klasöründe anahtar dosyası yok. Kayıtların klasörünü seçin ya da bir merkez kurun.</translation>
    </message>
    <message>
        <source>The key file in {folder} is damaged. Restore it from a backup.</source>
        <translation>{folder} klasöründeki anahtar dosyası bozuk. Yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>There is no database at {path}. Choose the folder of the records.</source>
        <translation>{path} konumunda veritabanı yok. Kayıtların klasörünü seçin.</translation>
    </message>
    <message>
        <source>{path} is not a database of this program.</source>
        <translation>{path} bu programın veritabanı değil.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the newest good backup.</source>
        <translation>Veritabanı bozuk. En son sağlam yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>Another program is writing to the records. Wait a moment and try again.</source>
        <translation>Kayıtlara başka bir program yazıyor. Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>These records were written by a newer version. Install the newest SMM Desktop.</source>
        <translation>Bu kayıtlar daha yeni bir sürümle yazılmış. En yeni SMM Desktop’ı kurun.</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check the address and the network.</source>
        <translation>Veritabanı sunucusuna ulaşılamıyor. Adresi ve ağı denetleyin.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Disk dolu. Hiçbir şey değişmedi; yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing. Make a backup to another disk.</source>
        <translation>Disk okurken veya yazarken hata verdi. Başka bir diske yedek alın.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another one, or ask for the right to write.</source>
        <translation>Klasöre yazılamıyor. Başka bir klasör seçin ya da yazma izni isteyin.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged. Choose another one.</source>
        <translation>{path} yedeği bozuk. Başka bir yedek seçin.</translation>
    </message>
    <message>
        <source>There is no backup at {path}.</source>
        <translation>{path} konumunda yedek yok.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Read it again and repeat your change.</source>
        <translation>Bu kayıt bu arada başkası tarafından değiştirildi. Yeniden okuyup değişikliğinizi tekrarlayın.</translation>
    </message>
    <message>
        <source>the bad rows of the list are refused by name</source>
        <translation>listedeki hatalı satırlar nedeniyle birlikte reddedildi</translation>
    </message>
    <message>
        <source>everybody else of the list is in the register</source>
        <translation>listedeki diğer herkes kayıtlarda</translation>
    </message>
    <message>
        <source>at least 20 certificates are issued</source>
        <translation>en az 20 belge düzenlendi</translation>
    </message>
    <message>
        <source>every certificate is genuine by the key list alone</source>
        <translation>her belge yalnızca anahtar listesiyle gerçek çıkıyor</translation>
    </message>
    <message>
        <source>one changed byte is noticed</source>
        <translation>değiştirilen tek bayt fark ediliyor</translation>
    </message>
    <message>
        <source>the photograph of a printout verifies</source>
        <translation>çıktının fotoğrafı doğrulanıyor</translation>
    </message>
    <message>
        <source>the revoked certificate is revoked, its successor genuine</source>
        <translation>iptal edilen belge iptal, yerine düzenlenen gerçek</translation>
    </message>
    <message>
        <source>the successor names what it replaces</source>
        <translation>yeni belge hangisinin yerine geçtiğini gösteriyor</translation>
    </message>
    <message>
        <source>the database and its journal are whole</source>
        <translation>veritabanı ve işlem günlüğü eksiksiz</translation>
    </message>
    <message>
        <source>Attendance sheets</source>
        <translation>Yoklama çizelgeleri</translation>
    </message>
    <message>
        <source>The year around it</source>
        <translation>Yılın diğer eğitimleri</translation>
    </message>
    <message>
        <source>Pictures of the window</source>
        <translation>Ekran görüntüleri</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Olağan yazı</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Büyük yazı</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>En büyük yazı</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Parola değiştir…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Yeni kurtarma anahtarı…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Setting up the center</source>
        <translation>Merkezin kurulması</translation>
    </message>
    <message>
        <source>Changed profile</source>
        <translation>Profil değişikliği</translation>
    </message>
    <message>
        <source>Changed rule</source>
        <translation>Kural değişikliği</translation>
    </message>
    <message>
        <source>Confirmed rules</source>
        <translation>Kural doğrulama</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Yeni anahtarlar</translation>
    </message>
    <message>
        <source>Imported signing key</source>
        <translation>İmza anahtarının aktarılması</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Kapalı gün</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Kapalı günler</translation>
    </message>
    <message>
        <source>Opened holiday</source>
        <translation>Tatil gününün açılması</translation>
    </message>
    <message>
        <source>Removed closed day</source>
        <translation>Kapalı günün kaldırılması</translation>
    </message>
    <message>
        <source>New teacher</source>
        <translation>Yeni öğretmen</translation>
    </message>
    <message>
        <source>Changed teacher</source>
        <translation>Öğretmen değişikliği</translation>
    </message>
    <message>
        <source>Removed teacher</source>
        <translation>Öğretmenin silinmesi</translation>
    </message>
    <message>
        <source>Import of teachers</source>
        <translation>Öğretmen listesi aktarımı</translation>
    </message>
    <message>
        <source>Merged teachers</source>
        <translation>Öğretmenlerin birleştirilmesi</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>İki ayrı kişi</translation>
    </message>
    <message>
        <source>New catalogue entry</source>
        <translation>Yeni katalog kaydı</translation>
    </message>
    <message>
        <source>Changed catalogue entry</source>
        <translation>Katalog değişikliği</translation>
    </message>
    <message>
        <source>Retired catalogue entry</source>
        <translation>Katalogdan kaldırma</translation>
    </message>
    <message>
        <source>Restored catalogue entry</source>
        <translation>Kataloğa geri alma</translation>
    </message>
    <message>
        <source>New trainer</source>
        <translation>Yeni eğitici</translation>
    </message>
    <message>
        <source>Changed trainer</source>
        <translation>Eğitici değişikliği</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Yeni eğitim</translation>
    </message>
    <message>
        <source>Changed training</source>
        <translation>Eğitim değişikliği</translation>
    </message>
    <message>
        <source>Removed training</source>
        <translation>Eğitimin silinmesi</translation>
    </message>
    <message>
        <source>Opened training</source>
        <translation>Eğitimin açılması</translation>
    </message>
    <message>
        <source>Training marked as held</source>
        <translation>Eğitimin yapıldı sayılması</translation>
    </message>
    <message>
        <source>Closed training</source>
        <translation>Eğitimin kapatılması</translation>
    </message>
    <message>
        <source>Reopened training</source>
        <translation>Eğitimin yeniden açılması</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Yeni grup</translation>
    </message>
    <message>
        <source>Changed group</source>
        <translation>Grup değişikliği</translation>
    </message>
    <message>
        <source>Removed group</source>
        <translation>Grubun silinmesi</translation>
    </message>
    <message>
        <source>Planned sessions</source>
        <translation>Oturum planı</translation>
    </message>
    <message>
        <source>Moved session</source>
        <translation>Oturumun taşınması</translation>
    </message>
    <message>
        <source>Removed sessions</source>
        <translation>Oturumların silinmesi</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sonradan katılma</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Ayrılma</translation>
    </message>
    <message>
        <source>Seat from the waiting list</source>
        <translation>Yedek listeden kayıt</translation>
    </message>
    <message>
        <source>Dismissed waiting list</source>
        <translation>Yedek listenin kapatılması</translation>
    </message>
    <message>
        <source>Move to another group</source>
        <translation>Başka gruba geçirme</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Yoklama</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puanlar</translation>
    </message>
    <message>
        <source>Issued certificates</source>
        <translation>Belge düzenleme</translation>
    </message>
    <message>
        <source>Revoked certificate</source>
        <translation>Belge iptali</translation>
    </message>
    <message>
        <source>Reissued certificate</source>
        <translation>Belgenin yeniden düzenlenmesi</translation>
    </message>
    <message>
        <source>&amp;Restore from backup…</source>
        <translation>Yedekten geri &amp;yükle…</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Açık görünüm</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Koyu görünüm</translation>
    </message>
    <message>
        <source>Teacher training register of the sectoral excellence centers</source>
        <translation>Sektörel mükemmeliyet merkezlerinin öğretmen eğitimi kayıtları</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Öğretmenler</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Eğitimler</translation>
    </message>
    <message>
        <source>Import teachers</source>
        <translation>Öğretmen listesi aktar</translation>
    </message>
    <message>
        <source>Plan training</source>
        <translation>Eğitim planla</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Yedek al</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açık veya koyu görünüm</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Parola değiştir</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Yeni kurtarma anahtarı</translation>
    </message>
    <message>
        <source>For {user}. The recovery key on paper stays good.</source>
        <translation>{user} için. Kâğıttaki kurtarma anahtarı geçerli kalır.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Parolayı belirle</translation>
    </message>
    <message>
        <source>For when the page with the key is lost or somebody has seen it. The old key then ends.</source>
        <translation>Anahtarın yazılı olduğu sayfa kaybolduysa ya da biri gördüyse. Eski anahtar geçersiz olur.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Anahtarı oluştur</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>Yeni kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>Yedekten geri yükle</translation>
    </message>
    <message>
        <source>The backup takes the place of the records on this computer. These are moved to a folder beside it; nothing is deleted.</source>
        <translation>Yedek, bu bilgisayardaki kayıtların yerine geçer. Şimdiki kayıtlar yanındaki bir klasöre taşınır; hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Find a page, a person, a training, a certificate or an action</source>
        <translation>Sayfa, kişi, eğitim, belge veya işlem bul</translation>
    </message>
    <message>
        <source>Go to a page of the rail</source>
        <translation>Soldaki sayfalardan birine git</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Bu çizelge</translation>
    </message>
    <message>
        <source>On a page and in a dialog</source>
        <translation>Sayfalarda ve iletişim kutularında</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Sayfada ara</translation>
    </message>
    <message>
        <source>Add or plan something new</source>
        <translation>Yeni kayıt ekle veya planla</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Sonraki alana veya düğmeye</translation>
    </message>
    <message>
        <source>With an underlined letter: press that button</source>
        <translation>Altı çizili harfle birlikte: o düğmeye bas</translation>
    </message>
    <message>
        <source>Accept a form</source>
        <translation>Formu onayla</translation>
    </message>
    <message>
        <source>Close, or clear the search</source>
        <translation>Kapat ya da aramayı temizle</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Tablolarda</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Seçili satırı aç</translation>
    </message>
    <message>
        <source>Tick the chosen row</source>
        <translation>Seçili satırı işaretle</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Bütün satırları seç</translation>
    </message>
    <message>
        <source>Copy the chosen rows, for a spreadsheet</source>
        <translation>Seçili satırları hesap tablosu için kopyala</translation>
    </message>
    <message>
        <source>In the attendance grid</source>
        <translation>Yoklama çizelgesinde</translation>
    </message>
    <message>
        <source>Present, absent, late, excused; then on to the next</source>
        <translation>Var, yok, geç, mazeretli; sonra sıradakine geçer</translation>
    </message>
    <message>
        <source>The last mark once more</source>
        <translation>Son işareti yinele</translation>
    </message>
    <message>
        <source>Fill downwards</source>
        <translation>Aşağı doğru doldur</translation>
    </message>
    <message>
        <source>Fill the day</source>
        <translation>Günü doldur</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>İşareti temizle</translation>
    </message>
    <message>
        <source>Paste marks from a spreadsheet</source>
        <translation>İşaretleri hesap tablosundan yapıştır</translation>
    </message>
    <message>
        <source>A password is needed: set the variable {variable} or give --password-file.</source>
        <translation>Parola gerekli: {variable} değişkenini tanımlayın ya da --password-file verin.</translation>
    </message>
    <message>
        <source>The password file {path} cannot be read. Check its name and your rights to it.</source>
        <translation>{path} parola dosyası okunamıyor. Adını ve okuma izninizi denetleyin.</translation>
    </message>
    <message>
        <source>There is no training with the code {code}. See the list: smm-desktop activities</source>
        <translation>{code} kodlu bir eğitim yok. Liste için: smm-desktop activities</translation>
    </message>
    <message>
        <source>The training has no group named {name}.</source>
        <translation>Eğitimin {name} adında bir grubu yok.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Name a new or an empty one.</source>
        <translation>{folder} klasörü boş değil. Yeni veya boş bir klasör verin.</translation>
    </message>
    <message>
        <source>The key list {path} cannot be read. Check the file&apos;s name.</source>
        <translation>{path} anahtar listesi okunamıyor. Dosyanın adını denetleyin.</translation>
    </message>
    <message>
        <source>There is a center in {folder} already. Open it, or name another folder with --data.</source>
        <translation>{folder} klasöründe zaten bir merkez var. Onu açın ya da --data ile başka bir klasör verin.</translation>
    </message>
    <message>
        <source>Certificates issued: {count}</source>
        <translation>Düzenlenen belge: {count}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir işlem yok.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir işlem yok.</translation>
    </message>
    <message>
        <source>This cannot be undone: {rows} rows of it were changed since.</source>
        <translation>Bu işlem geri alınamaz: {rows} satırı sonradan değişti.</translation>
    </message>
    <message>
        <source>The last deed cannot be undone: what is issued or revoked stays so.</source>
        <translation>Son işlem geri alınamaz: düzenlenen veya iptal edilen öyle kalır.</translation>
    </message>
    <message>
        <source>Undo the last deed</source>
        <translation>Son işlemi geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Block {block} of the recovery key is mistyped. Compare it with the paper.</source>
        <translation>Kurtarma anahtarının {block}. bloğu yanlış yazılmış. Kâğıttakiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Silinen</translation>
    </message>
    <message>
        <source>There is no package to take over.</source>
        <translation>İşlenecek paket yok.</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>işlendi</translation>
    </message>
    <message>
        <source>can be taken over</source>
        <translation>işlenebilir</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>zaten işlenmiş</translation>
    </message>
    <message>
        <source>withdrawn here</source>
        <translation>burada geri alınmış</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>Fingerprint: {digits}</source>
        <translation>Parmak izi: {digits}</translation>
    </message>
    <message>
        <source>Nothing was believed. Telephone the other side and add --fingerprint.</source>
        <translation>Hiçbir anahtara güvenilmedi. Karşı tarafı telefonla arayınız ve --fingerprint seçeneğini ekleyiniz.</translation>
    </message>
    <message>
        <source>These keys are believed from now on. Send this answer back:</source>
        <translation>Bu anahtarlara artık güveniliyor. Şu yanıtı geri gönderiniz:</translation>
    </message>
    <message>
        <source>No center’s keys are believed yet.</source>
        <translation>Henüz hiçbir merkezin anahtarına güvenilmiyor.</translation>
    </message>
    <message>
        <source>The records go back to what they were before the package. Add --yes to do it.</source>
        <translation>Kayıtlar paketten önceki durumuna döner. Yapmak için --yes ekleyiniz.</translation>
    </message>
    <message>
        <source>Package {number} of center {center} is withdrawn; the next receipt says so.</source>
        <translation>{center} numaralı merkezin {number} numaralı paketi geri alındı; sonraki alındı belgesi bunu bildirecektir.</translation>
    </message>
    <message>
        <source>write everything since the last receipt into a package for the directorate</source>
        <translation>son alındı belgesinden sonraki her şeyi genel müdürlüğe gidecek bir pakete yazar</translation>
    </message>
    <message>
        <source>a folder, a drive, or a file that ends in .smm</source>
        <translation>bir klasör, bir sürücü ya da .smm ile biten bir dosya</translation>
    </message>
    <message>
        <source>everything, whatever was confirmed</source>
        <translation>neyin alındığına bakmadan her şey</translation>
    </message>
    <message>
        <source>write the delivery minute as PDF, too</source>
        <translation>teslim tutanağını da PDF olarak yaz</translation>
    </message>
    <message>
        <source>only say what should be mended before; exit code 4 when there is something</source>
        <translation>yalnızca önceden düzeltilmesi gerekenleri söyle; varsa çıkış kodu 4</translation>
    </message>
    <message>
        <source>say what a package tells of itself and whether it holds; needs no records</source>
        <translation>bir paketin kendisi için ne dediğini ve sağlam olup olmadığını söyler; kayıt gerekmez</translation>
    </message>
    <message>
        <source>a .smm file</source>
        <translation>bir .smm dosyası</translation>
    </message>
    <message>
        <source>key file (trust file, request or answer) to hold the signature against</source>
        <translation>imzanın karşılaştırılacağı anahtar dosyası (güven dosyası, bildirim ya da yanıt)</translation>
    </message>
    <message>
        <source>open the records and say whether they believe the key</source>
        <translation>kayıtları aç ve bu anahtara güvenilip güvenilmediğini söyle</translation>
    </message>
    <message>
        <source>take receipts of the directorate in: what it holds, and its remarks</source>
        <translation>genel müdürlüğün alındı belgelerini alır: elindekiler ve inceleme notları</translation>
    </message>
    <message>
        <source>this side’s keys and those that it believes: without more, show them</source>
        <translation>bu tarafın anahtarları ve güvendikleri; başka sözcük yoksa gösterir</translation>
    </message>
    <message>
        <source>show keys and fingerprints</source>
        <translation>anahtarları ve parmak izlerini gösterir</translation>
    </message>
    <message>
        <source>write this side’s key file: a center’s request, the directorate’s trust file</source>
        <translation>bu tarafın anahtar dosyasını yazar: merkezde anahtar bildirimi, genel müdürlükte güven dosyası</translation>
    </message>
    <message>
        <source>read a key file and vouch for it</source>
        <translation>bir anahtar dosyasını okur ve ona güvenir</translation>
    </message>
    <message>
        <source>write the directorate’s answer to a center</source>
        <translation>genel müdürlüğün bir merkeze yanıtını yazar</translation>
    </message>
    <message>
        <source>take new keys into use</source>
        <translation>yeni anahtarları kullanıma alır</translation>
    </message>
    <message>
        <source>believe a key no more</source>
        <translation>bir anahtara artık güvenmez</translation>
    </message>
    <message>
        <source>why; stands beside the key</source>
        <translation>neden; anahtarın yanında durur</translation>
    </message>
    <message>
        <source>the key file that came</source>
        <translation>gelen anahtar dosyası</translation>
    </message>
    <message>
        <source>the digits that the other side read out; without them nothing is believed</source>
        <translation>karşı tarafın okuduğu rakamlar; onlar olmadan hiçbir anahtara güvenilmez</translation>
    </message>
    <message>
        <source>believe new keys that the former ones sealed, without digits</source>
        <translation>eskilerinin mühürlediği yeni anahtarlara rakam istemeden güven</translation>
    </message>
    <message>
        <source>what the directorate does</source>
        <translation>genel müdürlüğün işleri</translation>
    </message>
    <message>
        <source>read a center’s request, vouch for it, and write the answer</source>
        <translation>bir merkezin anahtar bildirimini okur, ona güvenir ve yanıtı yazar</translation>
    </message>
    <message>
        <source>the answer; default: beside the request</source>
        <translation>yanıt dosyası; belirtilmezse bildirimin yanına</translation>
    </message>
    <message>
        <source>take an applied package back</source>
        <translation>işlenmiş bir paketi geri alır</translation>
    </message>
    <message>
        <source>number of the center’s newest package</source>
        <translation>merkezin en yeni paketinin numarası</translation>
    </message>
    <message>
        <source>make the directorate’s records with their keys, without a window</source>
        <translation>genel müdürlüğün kayıtlarını anahtarlarıyla birlikte penceresiz oluşturur</translation>
    </message>
    <message>
        <source>who signs for the directorate</source>
        <translation>genel müdürlük adına imza atan</translation>
    </message>
    <message>
        <source>for trying out: takes exercise data only</source>
        <translation>deneme için: yalnızca deneme verisi alır</translation>
    </message>
    <message>
        <source>write the trust file for the centers</source>
        <translation>merkezlere verilecek güven dosyasını yaz</translation>
    </message>
    <message>
        <source>take the packages of a folder over, each in its place in the order</source>
        <translation>bir klasördeki paketleri sırasıyla işler</translation>
    </message>
    <message>
        <source>folders or .smm files</source>
        <translation>klasörler ya da .smm dosyaları</translation>
    </message>
    <message>
        <source>only show what each would change; writes nothing</source>
        <translation>yalnızca her birinin neyi değiştireceğini göster; hiçbir şey yazma</translation>
    </message>
    <message>
        <source>also packages of a center that went back to a backup; compare them before</source>
        <translation>yedekten dönmüş bir merkezin paketlerini de işle; önce karşılaştırınız</translation>
    </message>
    <message>
        <source>write receipts into this folder</source>
        <translation>alındı belgelerini bu klasöre yaz</translation>
    </message>
    <message>
        <source>write a receipt for every center whose keys are believed</source>
        <translation>anahtarına güvenilen her merkeze bir alındı belgesi yazar</translation>
    </message>
    <message>
        <source>only for this center</source>
        <translation>yalnızca bu merkez için</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>yazılacak dosya</translation>
    </message>
    <message>
        <source>number of the center; 0: the directorate</source>
        <translation>merkezin numarası; 0: genel müdürlük</translation>
    </message>
    <message>
        <source>without it nothing is done</source>
        <translation>bu olmadan hiçbir şey yapılmaz</translation>
    </message>
    <message>
        <source>the directorate’s PostgreSQL database, postgresql://…; else SMM_DESKTOP_DATABASE, else --data</source>
        <translation>genel müdürlüğün PostgreSQL veri tabanı, postgresql://…; yoksa SMM_DESKTOP_DATABASE, o da yoksa --data</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Teslim paketi</translation>
    </message>
    <message>
        <source>Nothing to mend: ready to hand over.</source>
        <translation>Düzeltilecek bir şey yok: teslime hazır.</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Düzeltilecek</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… ve {count} tane daha</translation>
    </message>
    <message>
        <source>Package {number}: {count} records, {size} bytes</source>
        <translation>Paket {number}: {count} kayıt, {size} bayt</translation>
    </message>
    <message>
        <source>Written, read back and found whole: the stick may be removed.</source>
        <translation>Yazıldı, geri okundu ve sağlam bulundu: belleği çıkarabilirsiniz.</translation>
    </message>
    <message>
        <source>The directorate holds everything through package {number}.</source>
        <translation>Genel müdürlük {number} numaralı pakete kadar her şeyi aldı.</translation>
    </message>
    <message>
        <source>The directorate holds nothing of this center yet.</source>
        <translation>Genel müdürlükte bu merkezden henüz hiçbir kayıt yok.</translation>
    </message>
    <message>
        <source>It holds less than before: the next package makes up for it.</source>
        <translation>Elindeki öncekinden az: sonraki paket bunu tamamlayacaktır.</translation>
    </message>
    <message>
        <source>It asks for everything: the next package will be a full one.</source>
        <translation>Her şeyi istiyor: sonraki paket tam paket olacaktır.</translation>
    </message>
    <message>
        <source>Remarks: {open} open, {settled} settled</source>
        <translation>İnceleme notları: {open} açık, {settled} kapanan</translation>
    </message>
    <message>
        <source>The package holds: its structure, its signature and its content’s digest are right.</source>
        <translation>Paket sağlam: yapısı, imzası ve içeriğinin özeti doğru.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Alındı belgesi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıt paketi</translation>
    </message>
    <message>
        <source>real</source>
        <translation>gerçek</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>deneme</translation>
    </message>
    <message>
        <source>From {name} (number {number}) to number {recipient}</source>
        <translation>Gönderen: {name} (no {number}); alıcı no: {recipient}</translation>
    </message>
    <message>
        <source>Package {number} of {instance}, changes {first} to {last}</source>
        <translation>{instance} kaynağının {number} numaralı paketi, {first} ile {last} arasındaki değişiklikler</translation>
    </message>
    <message>
        <source>Check before the hand-over: {score} of 100</source>
        <translation>Teslim öncesi denetim: 100 üzerinden {score}</translation>
    </message>
    <message>
        <source>The key is the one that the package brings along. Whether it is believed was not looked up: add --known or --keys.</source>
        <translation>Anahtar, paketin yanında getirdiği anahtardır. Ona güvenilip güvenilmediğine bakılmadı: --known ya da --keys ekleyiniz.</translation>
    </message>
    <message>
        <source>The key is known and belongs to the sender.</source>
        <translation>Anahtar tanınıyor ve gönderene ait.</translation>
    </message>
    <message>
        <source>The key was the sender’s; it has a newer one.</source>
        <translation>Anahtar gönderenindi; artık daha yenisi var.</translation>
    </message>
    <message>
        <source>The key was revoked.</source>
        <translation>Anahtar iptal edilmiş.</translation>
    </message>
    <message>
        <source>Nobody here knows the key. It may be anybody’s.</source>
        <translation>Bu anahtarı burada kimse tanımıyor. Herhangi birine ait olabilir.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <source>believed</source>
        <translation>güvenilen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>yenilenmiş</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>iptal edilmiş</translation>
    </message>
    <message>
        <source>These keys are believed from now on.</source>
        <translation>Bu anahtarlara artık güveniliyor.</translation>
    </message>
    <message>
        <source>New keys must be introduced to the other side again. Add --yes to make them.</source>
        <translation>Yeni anahtarların karşı tarafa yeniden tanıtılması gerekir. Oluşturmak için --yes ekleyiniz.</translation>
    </message>
    <message>
        <source>A revoked key never comes back. Add --yes to revoke it.</source>
        <translation>İptal edilen anahtar bir daha geçerli olmaz. İptal etmek için --yes ekleyiniz.</translation>
    </message>
    <message>
        <source>The key of {center} is revoked.</source>
        <translation>{center} numaralı tarafın anahtarı iptal edildi.</translation>
    </message>
    <message>
        <source>The digits that the other side reads out (Enter: not now): </source>
        <translation>Karşı tarafın okuduğu rakamlar (şimdi değilse Enter): </translation>
    </message>
    <message>
        <source>Trust file of the directorate</source>
        <translation>Genel müdürlüğün güven dosyası</translation>
    </message>
    <message>
        <source>Request of a center</source>
        <translation>Bir merkezin anahtar bildirimi</translation>
    </message>
    <message>
        <source>Answer of the directorate</source>
        <translation>Genel müdürlüğün yanıtı</translation>
    </message>
    <message>
        <source>No keys of this sender were believed until now.</source>
        <translation>Bu gönderenin hiçbir anahtarına şimdiye kadar güvenilmemişti.</translation>
    </message>
    <message>
        <source>These keys are believed already.</source>
        <translation>Bu anahtarlara zaten güveniliyor.</translation>
    </message>
    <message>
        <source>New keys, sealed by those that are believed until now.</source>
        <translation>Yeni anahtarlar; şimdiye kadar güvenilenler bunları mühürlemiş.</translation>
    </message>
    <message>
        <source>New keys, and those believed until now do not stand for them: telephone before you go on.</source>
        <translation>Yeni anahtarlar; şimdiye kadar güvenilenler bunları mühürlememiş: devam etmeden önce telefon ediniz.</translation>
    </message>
    <message>
        <source>Looking at packages</source>
        <translation>Paketlere bakılıyor</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Paketler işleniyor</translation>
    </message>
    <message>
        <source>Prepare package</source>
        <translation>Paket hazırla</translation>
    </message>
    <message>
        <source>Take in receipt</source>
        <translation>Alındı belgesi al</translation>
    </message>
    <message>
        <source>Remarks of the directorate</source>
        <translation>Genel müdürlüğün notları</translation>
    </message>
    <message>
        <source>Name the folder or the stick to write to. Plugged in: {drives}</source>
        <translation>Yazılacak klasörü ya da belleği belirtiniz. Takılı olanlar: {drives}</translation>
    </message>
    <message>
        <source>A server’s address looks like this: postgresql://user@host/database</source>
        <translation>Sunucu adresi şöyle yazılır: postgresql://kullanici@sunucu/veritabani</translation>
    </message>
    <message>
        <source>Records on a server need one more package: psycopg. Install it first.</source>
        <translation>Sunucudaki kayıtlar için bir paket daha gerekir: psycopg. Önce onu kurunuz.</translation>
    </message>
    <message>
        <source>Nobody has set up records on this server. First: smm-desktop directorate init</source>
        <translation>Bu sunucuda henüz kayıt oluşturulmamış. Önce: smm-desktop directorate init</translation>
    </message>
    <message>
        <source>There are records on this server already. Open them instead.</source>
        <translation>Bu sunucuda zaten kayıt var. Onları açınız.</translation>
    </message>
    <message>
        <source>how the centers stand: last package, gaps, days late, open remarks</source>
        <translation>merkezlerin durumu: son paket, boşluklar, gecikme, açık inceleme notları</translation>
    </message>
    <message>
        <source>write the consolidated workbook (.xlsx) or report (.pdf), by the file’s ending</source>
        <translation>birleşik çalışma kitabını (.xlsx) ya da raporu (.pdf) dosya uzantısına göre yazar</translation>
    </message>
    <message>
        <source>only from this day on</source>
        <translation>yalnızca bu günden itibaren</translation>
    </message>
    <message>
        <source>only up to this day</source>
        <translation>yalnızca bu güne kadar</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>İşlenen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Teslim tarihi</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bekletilen</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Gecikme (gün)</translation>
    </message>
    <message>
        <source>Open remarks</source>
        <translation>Açık inceleme notu</translation>
    </message>
    <message>
        <source>{file} ends neither in .xlsx nor in .pdf</source>
        <translation>{file} ne .xlsx ne de .pdf ile bitiyor</translation>
    </message>
    <message>
        <source>Signing key {key}, its own digits (a key file has others): {digits}</source>
        <translation>İmza anahtarı {key}, yalnızca ona ait rakamlar (anahtar dosyasınınkiler başkadır): {digits}</translation>
    </message>
    <message>
        <source>merged records equal the centers’, kind by kind</source>
        <translation>birleşen kayıtlar tür tür merkezlerinkiyle eşit</translation>
    </message>
    <message>
        <source>both centers’ receipts confirm everything</source>
        <translation>iki merkezin alındı belgeleri her şeyi onaylıyor</translation>
    </message>
    <message>
        <source>a repeated import changes nothing</source>
        <translation>yinelenen içe alma hiçbir şeyi değiştirmiyor</translation>
    </message>
    <message>
        <source>a remark of the directorate reaches its record</source>
        <translation>genel müdürlüğün inceleme notu kaydına ulaşıyor</translation>
    </message>
    <message>
        <source>a package changed by one byte is refused</source>
        <translation>bir baytı değiştirilen paket reddediliyor</translation>
    </message>
    <message>
        <source>Two centers and the directorate</source>
        <translation>İki merkez ve genel müdürlük</translation>
    </message>
    <message>
        <source>Take in packages</source>
        <translation>Paket teslim al</translation>
    </message>
    <message>
        <source>New keys of the hand-over</source>
        <translation>Yeni teslim anahtarları</translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <translation>Güvenilen anahtarlar</translation>
    </message>
    <message>
        <source>Revoked keys of a party</source>
        <translation>İptal edilen taraf anahtarı</translation>
    </message>
    <message>
        <source>Further reading key</source>
        <translation>Ek okuma anahtarı</translation>
    </message>
    <message>
        <source>Removed reading key</source>
        <translation>Kaldırılan okuma anahtarı</translation>
    </message>
    <message>
        <source>Prepared package</source>
        <translation>Hazırlanan paket</translation>
    </message>
    <message>
        <source>Written package</source>
        <translation>Yazılan paket</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>Alınan alındı belgesi</translation>
    </message>
    <message>
        <source>Transfer file</source>
        <translation>Nakil dosyası</translation>
    </message>
    <message>
        <source>Move to another center</source>
        <translation>Başka merkeze nakil</translation>
    </message>
    <message>
        <source>Teacher taken over</source>
        <translation>Nakil alınan öğretmen</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>İşlenen paket</translation>
    </message>
    <message>
        <source>Refused package</source>
        <translation>Kabul edilmeyen paket</translation>
    </message>
    <message>
        <source>Withdrawn package</source>
        <translation>Geri alınan paket</translation>
    </message>
    <message>
        <source>Full package asked for</source>
        <translation>İstenen tam paket</translation>
    </message>
    <message>
        <source>Written receipt</source>
        <translation>Yazılan alındı belgesi</translation>
    </message>
    <message>
        <source>Remark on a record</source>
        <translation>Kayda inceleme notu</translation>
    </message>
    <message>
        <source>Settled remark</source>
        <translation>Kapatılan inceleme notu</translation>
    </message>
    <message>
        <source>let a second officer’s age key open packages, too</source>
        <translation>paketleri ikinci bir görevlinin age anahtarı da açabilsin</translation>
    </message>
    <message>
        <source>the public age key</source>
        <translation>açık age anahtarı</translation>
    </message>
    <message>
        <source>encrypt for this key no more</source>
        <translation>artık bu anahtar için şifreleme</translation>
    </message>
    <message>
        <source>the former key is lost or stolen: it does not stand for the new one</source>
        <translation>önceki anahtar kayıp ya da çalınmış: yenisini mühürlemez</translation>
    </message>
    <message>
        <source>Keys of others: {keys}; lists for verification: {trust}</source>
        <translation>Başkalarının anahtarları: {keys}; doğrulama listeleri: {trust}</translation>
    </message>
    <message>
        <source>Reference data: {version}</source>
        <translation>Başvuru verileri: {version}</translation>
    </message>
    <message>
        <source>Write a new key file and give it to the others.</source>
        <translation>Yeni bir anahtar dosyası yazıp karşı taraflara veriniz.</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Genel Müdürlük</translation>
    </message>
    <message>
        <source>Move of a teacher</source>
        <translation>Öğretmen nakli</translation>
    </message>
    <message>
        <source>a teacher moves to the other center with the whole history</source>
        <translation>bir öğretmen bütün geçmişiyle öteki merkeze geçiyor</translation>
    </message>
    <message>
        <source>after the records were set back or copied unnoticed: hand everything over anew</source>
        <translation>kayıtlar fark edilmeden eski bir duruma dönmüş veya kopyalanmışsa her şeyi yeniden teslim eder</translation>
    </message>
    <message>
        <source>Only for records that were set back or copied unnoticed. No record changes; the next hand-over holds everything, and the other side is asked once. Add --yes to do it.</source>
        <translation>Yalnızca fark edilmeden eski bir duruma dönmüş veya kopyalanmış kayıtlar içindir. Hiçbir kayıt değişmez; sonraki teslim her şeyi içerir ve karşı tarafa bir kez sorulur. Yapmak için --yes ekleyiniz.</translation>
    </message>
    <message>
        <source>The records start anew; the next hand-over holds everything.</source>
        <translation>Kayıtlar yeni bir kimlikle sürüyor; sonraki teslim her şeyi içerecek.</translation>
    </message>
    <message>
        <source>what teachers and industry say is missing</source>
        <translation>öğretmenlerin ve sektörün eğitim ihtiyaçları</translation>
    </message>
    <message>
        <source>rank the needs in a file of answers from anywhere; needs no center</source>
        <translation>herhangi bir yerden gelen yanıt dosyasındaki ihtiyaçları sıralar; merkez kaydı gerekmez</translation>
    </message>
    <message>
        <source>columns respondent, competency, importance, ability; also group, audience, round, field, branch, province, school, experience where there are any</source>
        <translation>sütunlar: respondent (katılımcı), competency (yeterlik), importance (önem), ability (beceri); varsa ayrıca group (grup), audience (katılımcı türü), round (uygulama), field (alan), branch (dal), province (il), school (okul), experience (kıdem)</translation>
    </message>
    <message>
        <source>points of the scale, such as 1-5; answers outside are faulty rows</source>
        <translation>ölçeğin puanları, örneğin 1-5; dışında kalan yanıtlar hatalı satır sayılır</translation>
    </message>
    <message>
        <source>samples of the bootstrap; default: 1000; 0: no bootstrap intervals</source>
        <translation>bootstrap örneklem sayısı; varsayılan: 1000; 0: bootstrap aralığı hesaplanmaz</translation>
    </message>
    <message>
        <source>from which the bootstrap draws; default: always the same</source>
        <translation>bootstrap örneklemesinin başlangıç metni; varsayılan: hep aynı</translation>
    </message>
    <message>
        <source>take a folder of answer files and spreadsheet forms into their rounds</source>
        <translation>bir klasördeki yanıt dosyalarını ve çizelge formlarını ait oldukları uygulamalara al</translation>
    </message>
    <message>
        <source>with the files as they came; folders inside it are read, too</source>
        <translation>geldikleri hâliyle dosyaların bulunduğu klasör; içindeki klasörler de okunur</translation>
    </message>
    <message>
        <source>report on a round, or on one field of it; small groups of anonymous rounds stay hidden</source>
        <translation>bir uygulamayı ya da bir alanını raporlar; anonim uygulamalarda küçük gruplar gizli kalır</translation>
    </message>
    <message>
        <source>the round&apos;s title or id</source>
        <translation>uygulamanın adı ya da kimliği</translation>
    </message>
    <message>
        <source>the report with charts</source>
        <translation>grafikli rapor</translation>
    </message>
    <message>
        <source>every figure as a workbook</source>
        <translation>bütün değerler çalışma kitabı olarak</translation>
    </message>
    <message>
        <source>one page for each school, as files</source>
        <translation>her okul için bir sayfa, ayrı dosyalar olarak</translation>
    </message>
    <message>
        <source>only this field, by name or code</source>
        <translation>yalnızca bu alan; adı ya da kodu</translation>
    </message>
    <message>
        <source>language of the report; default: tr</source>
        <translation>raporun dili; verilmezse tr</translation>
    </message>
    <message>
        <source>{text} is no scale such as 1-5</source>
        <translation>{text}, 1-5 gibi bir ölçek değil</translation>
    </message>
    <message>
        <source>{text} is no number from 0 to {most}</source>
        <translation>{text}, 0 ile {most} arasında bir sayı değil</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Hesaplama</translation>
    </message>
    <message>
        <source>{file}: {respondents} respondents, {answers} answers, {items} competencies</source>
        <translation>{file}: {respondents} katılımcı, {answers} yanıt, {items} yeterlik</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Yeterlik</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dışta kalan</translation>
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
        <source>Confidence interval</source>
        <translation>Güven aralığı</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>No claim is made below {least} complete pairs; reckoned only:</source>
        <translation>Tam çifti {least} sayısının altında kalanlar yorumlanmaz, sıralanmaz; yalnızca hesabı:</translation>
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
        <source>Items</source>
        <translation>Madde</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha</source>
        <translation>Cronbach alfa</translation>
    </message>
    <message>
        <source>all competencies</source>
        <translation>tüm yeterlikler</translation>
    </message>
    <message>
        <source>Largest need</source>
        <translation>En büyük ihtiyaç</translation>
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
        <source>Rows with a fault: {count}</source>
        <translation>Hatalı satır: {count}</translation>
    </message>
    <message>
        <source>  {fault}: {count}; line {lines}</source>
        <translation>  {fault}: {count}; satır {lines}</translation>
    </message>
    <message>
        <source>Confidence level of the intervals: {level}</source>
        <translation>Aralıkların güven düzeyi: {level}</translation>
    </message>
    <message>
        <source>Methods:</source>
        <translation>Yöntemler:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>{new} new answers, {replaced} replaced, {known} known already, {refused} files not taken</source>
        <translation>{new} yeni yanıt, {replaced} yenilenen, {known} önceden alınmış, {refused} alınamayan dosya</translation>
    </message>
    <message>
        <source>say where to: --pdf, --xlsx or --schools</source>
        <translation>nereye yazılacağını belirtin: --pdf, --xlsx ya da --schools</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Yazıldı: {file}</translation>
    </message>
    <message>
        <source>New competency frame</source>
        <translation>Yeni yeterlik çerçevesi</translation>
    </message>
    <message>
        <source>Changed competency frame</source>
        <translation>Yeterlik çerçevesi değiştirildi</translation>
    </message>
    <message>
        <source>Import of competencies</source>
        <translation>Yeterliklerin içe aktarılması</translation>
    </message>
    <message>
        <source>Published competency frame</source>
        <translation>Yeterlik çerçevesi yayımlandı</translation>
    </message>
    <message>
        <source>New version of a competency frame</source>
        <translation>Yeterlik çerçevesinin yeni sürümü</translation>
    </message>
    <message>
        <source>Removed competency frame</source>
        <translation>Yeterlik çerçevesi silindi</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Yeni anket</translation>
    </message>
    <message>
        <source>Changed survey</source>
        <translation>Anket değiştirildi</translation>
    </message>
    <message>
        <source>Copied survey</source>
        <translation>Anket kopyalandı</translation>
    </message>
    <message>
        <source>Removed survey</source>
        <translation>Anket silindi</translation>
    </message>
    <message>
        <source>Planned round</source>
        <translation>Uygulama planlandı</translation>
    </message>
    <message>
        <source>Changed round</source>
        <translation>Uygulama değiştirildi</translation>
    </message>
    <message>
        <source>Extended round</source>
        <translation>Uygulama uzatıldı</translation>
    </message>
    <message>
        <source>Opened round</source>
        <translation>Uygulama yanıta açıldı</translation>
    </message>
    <message>
        <source>Closed round</source>
        <translation>Uygulama kapatıldı</translation>
    </message>
    <message>
        <source>Reopened round</source>
        <translation>Uygulama yeniden açıldı</translation>
    </message>
    <message>
        <source>Given up round</source>
        <translation>Uygulamadan vazgeçildi</translation>
    </message>
    <message>
        <source>Added participant</source>
        <translation>Katılımcı eklendi</translation>
    </message>
    <message>
        <source>Noted who answered</source>
        <translation>Yanıt veren işaretlendi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Removed answer</source>
        <translation>Yanıt silindi</translation>
    </message>
    <message>
        <source>Import of answers</source>
        <translation>Yanıtların içe aktarılması</translation>
    </message>
    <message>
        <source>Printed forms</source>
        <translation>Basılı formlar</translation>
    </message>
    <message>
        <source>Typed form</source>
        <translation>Form girişi</translation>
    </message>
    <message>
        <source>Removed typed form</source>
        <translation>Form girişi silindi</translation>
    </message>
    <message>
        <source>Settled difference</source>
        <translation>Farklı giriş çözüldü</translation>
    </message>
    <message>
        <source>Typed forms taken over</source>
        <translation>Girilen formlar aktarıldı</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Yeni ihtiyaç</translation>
    </message>
    <message>
        <source>Changed need</source>
        <translation>İhtiyaç değiştirildi</translation>
    </message>
    <message>
        <source>Need met</source>
        <translation>İhtiyaç karşılandı</translation>
    </message>
    <message>
        <source>Need opened again</source>
        <translation>İhtiyaç yeniden açıldı</translation>
    </message>
    <message>
        <source>Training linked to a need</source>
        <translation>İhtiyaca eğitim bağlandı</translation>
    </message>
    <message>
        <source>Link of a need taken away</source>
        <translation>İhtiyacın eğitim bağlantısı kaldırıldı</translation>
    </message>
    <message>
        <source>a survey is answered in the window, on paper, by spreadsheet and by page</source>
        <translation>anket pencerede, kâğıtta, çizelgeyle ve yanıt sayfasıyla yanıtlandı</translation>
    </message>
    <message>
        <source>a slip of the keypad is found by the second entry</source>
        <translation>tuşlama yanlışı ikinci girişte bulundu</translation>
    </message>
    <message>
        <source>a broken answer file is named, the others are taken</source>
        <translation>bozuk yanıt dosyası adıyla bildirildi, ötekiler alındı</translation>
    </message>
    <message>
        <source>the same folder of answers twice adds nothing</source>
        <translation>aynı yanıt klasörü ikinci kez hiçbir şey eklemedi</translation>
    </message>
    <message>
        <source>the largest gap ranks first, industry’s view beside it</source>
        <translation>en büyük açık ilk sırada, yanında sektörün görüşü</translation>
    </message>
    <message>
        <source>a training is linked to the need, and people are proposed for it</source>
        <translation>ihtiyaca eğitim bağlandı, katılımcılar önerildi</translation>
    </message>
    <message>
        <source>measured again, the need is closed with its evidence</source>
        <translation>yeniden ölçülen ihtiyaç kanıtıyla kapatıldı</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Eğitim ihtiyacı</translation>
    </message>
    <message>
        <source>Measuring again</source>
        <translation>Yeniden ölçüm</translation>
    </message>
    <message>
        <source>who goes to which company for on-the-job training</source>
        <translation>işbaşı eğitimi için kimin hangi işletmeye gideceği</translation>
    </message>
    <message>
        <source>find the best match of teachers and offers in a file from anywhere; needs no center</source>
        <translation>herhangi bir yerden gelen dosyadaki öğretmenlerle kontenjanların en iyi eşleştirmesini bulur; merkez gerekmez</translation>
    </message>
    <message>
        <source>teachers, offers with id and capacity, pairs with teacher, offer and value; also pinned and forbidden</source>
        <translation>teachers (öğretmenler), offers (id ve capacity ile kontenjanlar), pairs (teacher, offer ve value ile eşleşmeler); ayrıca pinned (sabitlenmiş) ve forbidden (yasaklanmış)</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Eşleştiriliyor</translation>
    </message>
    <message>
        <source>{pairs} pairs, total value {total}: {proof}</source>
        <translation>{pairs} eşleşme, toplam değer {total}: {proof}</translation>
    </message>
    <message>
        <source>proven to be the best there is</source>
        <translation>daha iyisinin olmadığı kanıtlandı</translation>
    </message>
    <message>
        <source>at most {gap} below the best</source>
        <translation>en iyisinden en çok {gap} düşük</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Kontenjan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Yer bulamayan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>One more seat would add</source>
        <translation>Bir yer daha olsa eklenecek değer</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>İşletmeler</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Yeni işletme</translation>
    </message>
    <message>
        <source>Changed company</source>
        <translation>Düzenlenen işletme</translation>
    </message>
    <message>
        <source>Technologies of a company</source>
        <translation>İşletmenin teknolojileri</translation>
    </message>
    <message>
        <source>Fields of a company</source>
        <translation>İşletmenin alanları</translation>
    </message>
    <message>
        <source>Retired company</source>
        <translation>Pasife alınan işletme</translation>
    </message>
    <message>
        <source>Restored company</source>
        <translation>Yeniden etkinleştirilen işletme</translation>
    </message>
    <message>
        <source>Removed company</source>
        <translation>Silinen işletme</translation>
    </message>
    <message>
        <source>Import of companies</source>
        <translation>İşletmelerin içe aktarılması</translation>
    </message>
    <message>
        <source>New person at a company</source>
        <translation>İşletmede yeni kişi</translation>
    </message>
    <message>
        <source>Changed person at a company</source>
        <translation>İşletmede düzenlenen kişi</translation>
    </message>
    <message>
        <source>Retired person at a company</source>
        <translation>İşletmede pasife alınan kişi</translation>
    </message>
    <message>
        <source>Restored person at a company</source>
        <translation>İşletmede yeniden etkinleştirilen kişi</translation>
    </message>
    <message>
        <source>Removed person at a company</source>
        <translation>İşletmeden silinen kişi</translation>
    </message>
    <message>
        <source>New protocol</source>
        <translation>Yeni protokol</translation>
    </message>
    <message>
        <source>Changed protocol</source>
        <translation>Düzenlenen protokol</translation>
    </message>
    <message>
        <source>Removed protocol</source>
        <translation>Silinen protokol</translation>
    </message>
    <message>
        <source>Visit to a company</source>
        <translation>İşletme ziyareti</translation>
    </message>
    <message>
        <source>Changed visit</source>
        <translation>Düzenlenen ziyaret</translation>
    </message>
    <message>
        <source>Removed visit</source>
        <translation>Silinen ziyaret</translation>
    </message>
    <message>
        <source>New technology</source>
        <translation>Yeni teknoloji</translation>
    </message>
    <message>
        <source>Changed technology</source>
        <translation>Düzenlenen teknoloji</translation>
    </message>
    <message>
        <source>Merged technologies</source>
        <translation>Birleştirilen teknolojiler</translation>
    </message>
    <message>
        <source>Retired technology</source>
        <translation>Pasife alınan teknoloji</translation>
    </message>
    <message>
        <source>Restored technology</source>
        <translation>Yeniden etkinleştirilen teknoloji</translation>
    </message>
    <message>
        <source>Removed technology</source>
        <translation>Silinen teknoloji</translation>
    </message>
    <message>
        <source>Starting list of technologies</source>
        <translation>Teknolojilerin başlangıç listesi</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Yeni kontenjan</translation>
    </message>
    <message>
        <source>Changed offer</source>
        <translation>Düzenlenen kontenjan</translation>
    </message>
    <message>
        <source>Retired offer</source>
        <translation>Pasife alınan kontenjan</translation>
    </message>
    <message>
        <source>Restored offer</source>
        <translation>Yeniden etkinleştirilen kontenjan</translation>
    </message>
    <message>
        <source>Removed offer</source>
        <translation>Silinen kontenjan</translation>
    </message>
    <message>
        <source>Offer linked to a need</source>
        <translation>İhtiyaca bağlanan kontenjan</translation>
    </message>
    <message>
        <source>Link of an offer taken away</source>
        <translation>Kontenjanın kaldırılan bağı</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Yeni talep</translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>Yeni talepler</translation>
    </message>
    <message>
        <source>Changed request</source>
        <translation>Düzenlenen talep</translation>
    </message>
    <message>
        <source>Withdrawn request</source>
        <translation>Geri çekilen talep</translation>
    </message>
    <message>
        <source>Request opened again</source>
        <translation>Yeniden açılan talep</translation>
    </message>
    <message>
        <source>Pair pinned or forbidden</source>
        <translation>Sabitlenen veya yasaklanan eşleşme</translation>
    </message>
    <message>
        <source>Decision on a pair taken back</source>
        <translation>Eşleşme kararının kaldırılması</translation>
    </message>
    <message>
        <source>Match taken over</source>
        <translation>Uygulanan eşleştirme</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Yeni yerleştirme</translation>
    </message>
    <message>
        <source>Changed placement</source>
        <translation>Düzenlenen yerleştirme</translation>
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
        <source>Placement begun</source>
        <translation>Başlayan işbaşı eğitimi</translation>
    </message>
    <message>
        <source>Placement finished</source>
        <translation>Tamamlanan işbaşı eğitimi</translation>
    </message>
    <message>
        <source>Placement opened again</source>
        <translation>Yeniden açılan işbaşı eğitimi</translation>
    </message>
    <message>
        <source>Cancelled placement</source>
        <translation>İptal edilen işbaşı eğitimi</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Removed evaluation</source>
        <translation>Silinen değerlendirme</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Sonuç raporu</translation>
    </message>
    <message>
        <source>spreadsheets in the folder: {count}; they are not encrypted, delete them when nobody needs them</source>
        <translation>klasördeki çizelgeler: {count}; şifreli değildir, gerek kalmayınca siliniz</translation>
    </message>
    <message>
        <source>taken, but for {answers}</source>
        <translation>alındı; alınamayan yanıtlar: {answers}</translation>
    </message>
    <message>
        <source>No school&apos;s page was written: too few people of each answered.</source>
        <translation>Okul sayfası yazılmadı: hiçbir okuldan yeterince yanıt gelmedi.</translation>
    </message>
    <message>
        <source>Offers of companies</source>
        <translation>İşletme kontenjanları</translation>
    </message>
    <message>
        <source>Requests of teachers</source>
        <translation>Öğretmen talepleri</translation>
    </message>
    <message>
        <source>Printed papers of placements</source>
        <translation>İşbaşı eğitimi evrakı basıldı</translation>
    </message>
    <message>
        <source>Import companies</source>
        <translation>İşletmeleri içe aktar</translation>
    </message>
    <message>
        <source>List of technologies</source>
        <translation>Teknoloji listesi</translation>
    </message>
    <message>
        <source>a list of companies is taken in, its wrong tax number refused by name</source>
        <translation>işletme listesi alındı, hatalı vergi numarası nedeniyle birlikte reddedildi</translation>
    </message>
    <message>
        <source>the best match is proven, and the pinned pair is in it</source>
        <translation>en iyi eşleştirme kanıtlandı, sabitlenen çift içinde</translation>
    </message>
    <message>
        <source>whoever stays without a place is told why</source>
        <translation>yer bulamayan herkese nedeni söyleniyor</translation>
    </message>
    <message>
        <source>a need counts where an offer is to meet it</source>
        <translation>ihtiyacı karşılayacak kontenjanda ihtiyaç hesaba katılıyor</translation>
    </message>
    <message>
        <source>every placement is agreed, logged, evaluated and finished</source>
        <translation>her yerleştirme kabul edildi, günlüğü tutuldu, değerlendirildi ve tamamlandı</translation>
    </message>
    <message>
        <source>every placement has its papers and its calendar entry</source>
        <translation>her yerleştirmenin evrakı ve takvim kaydı var</translation>
    </message>
    <message>
        <source>on-the-job training is certified where its hours suffice, and only there</source>
        <translation>işbaşı eğitimi belgesi yalnızca saati yetenlere düzenlendi</translation>
    </message>
    <message>
        <source>the directorate tells trainings and on-the-job training apart</source>
        <translation>genel müdürlük eğitimlerle işbaşı eğitimini ayrı ayrı sayıyor</translation>
    </message>
    <message>
        <source>Who goes to which company</source>
        <translation>Kim hangi işletmeye</translation>
    </message>
    <message>
        <source>On-the-job training</source>
        <translation>İşbaşı eğitimi</translation>
    </message>
    <message>
        <source>In the timeline of placements</source>
        <translation>Yerleştirmelerin zaman çizelgesinde</translation>
    </message>
    <message>
        <source>To the next row; to the next placement of the row</source>
        <translation>Sonraki satıra; satırdaki sonraki yerleştirmeye</translation>
    </message>
    <message>
        <source>Open the chosen placement</source>
        <translation>Seçilen yerleştirmeyi aç</translation>
    </message>
    <message>
        <source>A month, a quarter or a year at a time</source>
        <translation>Bir ay, üç ay veya bir yıl göster</translation>
    </message>
    <message>
        <source>Earlier and later days</source>
        <translation>Önceki ve sonraki günler</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Yerleştirmeler</translation>
    </message>
    <message>
        <source>In the list of placements</source>
        <translation>Yerleştirmeler listesinde</translation>
    </message>
    <message>
        <source>The next step of the chosen placement</source>
        <translation>Seçili yerleştirmenin sonraki adımı</translation>
    </message>
    <message>
        <source>Daily log: a time, Enter, the next day; F9 fills the rest</source>
        <translation>Günlük: süre, Enter, sonraki gün; F9 boşları doldurur</translation>
    </message>
    <message>
        <source>Mentor’s evaluation; with Shift the teacher’s</source>
        <translation>Usta öğretici değerlendirmesi; Shift ile öğretmenin</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Evrak</translation>
    </message>
    <message>
        <source>In matching</source>
        <translation>Eşleştirmede</translation>
    </message>
    <message>
        <source>Find the best match</source>
        <translation>En iyi eşleştirmeyi bul</translation>
    </message>
    <message>
        <source>Show or hide what counts</source>
        <translation>Nelerin önemli olduğunu göster ya da gizle</translation>
    </message>
    <message>
        <source>Tick the chosen pair, to apply it or not</source>
        <translation>Seçili eşleşmeyi işaretle: uygulansın ya da uygulanmasın</translation>
    </message>
    <message>
        <source>Apply the pairs that are ticked</source>
        <translation>İşaretli eşleşmeleri uygula</translation>
    </message>
    <message>
        <source>issue the certificates of on-the-job training that is finished and was passed</source>
        <translation>tamamlanan ve başarılan işbaşı eğitimlerinin belgelerini düzenler</translation>
    </message>
    <message>
        <source>codes of placements; without any: all that are finished</source>
        <translation>yerleştirme kodları; verilmezse tamamlananların hepsi</translation>
    </message>
    <message>
        <source>Scroll what stands beside the list; in a dialog without Alt</source>
        <translation>Listenin yanındaki bölümü kaydır; iletişim kutusunda Alt olmadan</translation>
    </message>
</context>
</TS>
