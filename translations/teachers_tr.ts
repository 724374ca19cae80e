<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>Comparison</name>
    <message>
        <source>&amp;Merge into one entry</source>
        <translation>&amp;Birleştir</translation>
    </message>
    <message>
        <source>&amp;Two people</source>
        <translation>İki a&amp;yrı kişi</translation>
    </message>
    <message>
        <source>No pair chosen</source>
        <translation>Çift seçilmedi</translation>
    </message>
    <message>
        <source>Choose a pair to compare its two entries.</source>
        <translation>İki kaydı karşılaştırmak için bir çift seçin.</translation>
    </message>
    <message>
        <source>entered first</source>
        <translation>önce kaydedilen</translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>sonra kaydedilen</translation>
    </message>
    <message>
        <source>Grounds: {grounds}</source>
        <translation>Gerekçe: {grounds}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>İki ayrı kişi</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Yinelenen kayıtlar aranıyor</translation>
    </message>
    <message>
        <source>The register is being looked through…</source>
        <translation>Kayıtlar taranıyor…</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Yinelenen kayıt bulunamadı</translation>
    </message>
    <message>
        <source>Every entry of the register seems to be a person of its own.</source>
        <translation>Her kayıt ayrı bir kişiye ait görünüyor.</translation>
    </message>
    <message>
        <source>Pairs to decide on: {count}, the most alike first</source>
        <translation>Karar bekleyen çift: {count} · en benzerler önce</translation>
    </message>
    <message>
        <source>Merged: one entry, all history kept</source>
        <translation>Birleştirildi: tek kayıt, bütün geçmişiyle</translation>
    </message>
    <message>
        <source>Two people: they will not be shown as a pair again</source>
        <translation>İki ayrı kişi olarak işaretlendi; bir daha sorulmayacak</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>&amp;Language of the workbook</source>
        <translation>Çalışma kitabının &amp;dili</translation>
    </message>
    <message>
        <source>&amp;Show identity numbers whole</source>
        <translation>T.C. kimlik numaralarını &amp;açık yaz</translation>
    </message>
    <message>
        <source>Whole identity numbers are personal data: give such a file to nobody who does not need it.</source>
        <translation>Açık kimlik numaraları kişisel veridir: böyle bir dosyayı yalnızca gereken kişilere verin.</translation>
    </message>
    <message>
        <source>teachers {day}.xlsx</source>
        <translation>öğretmenler {day}.xlsx</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Listeyi dışa aktar</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Excel çalışma kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>{file} dosyasına aktarıldı</translation>
    </message>
    <message>
        <source>Exporting to {file}</source>
        <translation>{file} dosyasına aktarılıyor</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name, school, district or number…</source>
        <translation>Ad, okul, ilçe veya numara…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Tüm iller</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Kimse bulunamadı</translation>
    </message>
    <message>
        <source>No teacher fits the search and the filters.</source>
        <translation>Aramaya ve süzgeçlere uyan öğretmen yok.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Herkesi göster</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Henüz öğretmen kaydı yok</translation>
    </message>
    <message>
        <source>Import the list that you were sent, or add teachers one by one.</source>
        <translation>Size gelen listeyi içe aktarın ya da öğretmenleri tek tek ekleyin.</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Liste aktar…</translation>
    </message>
</context>
<context>
    <name>TeacherDialog</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Adı</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Soyadı</translation>
    </message>
    <message>
        <source>T.C. &amp;identity number</source>
        <translation>T.C. &amp;kimlik no</translation>
    </message>
    <message>
        <source>11 digits; may follow later.</source>
        <translation>11 hane; sonra da girilebilir.</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>D&amp;urumu</translation>
    </message>
    <message>
        <source>S&amp;chool</source>
        <translation>&amp;Okulu</translation>
    </message>
    <message>
        <source>&amp;Province</source>
        <translation>İ&amp;l</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>İlç&amp;e</translation>
    </message>
    <message>
        <source>Fi&amp;eld</source>
        <translation>Ala&amp;n</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Dal</translation>
    </message>
    <message>
        <source>&amp;Teaching subject</source>
        <translation>&amp;Branşı</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>&amp;Yabancı diller</translation>
    </message>
    <message>
        <source>English (B2), German</source>
        <translation>İngilizce (B2), Almanca</translation>
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
        <source>&amp;Note</source>
        <translation>No&amp;t</translation>
    </message>
    <message>
        <source>Unknown language: {word}</source>
        <translation>Bilinmeyen dil: {word}</translation>
    </message>
</context>
<context>
    <name>TeacherPanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Kimse seçilmedi</translation>
    </message>
    <message>
        <source>Choose a teacher to see more here.</source>
        <translation>Ayrıntıları görmek için bir öğretmen seçin.</translation>
    </message>
    <message>
        <source>Show the identity number</source>
        <translation>Kimlik numarasını göster</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Dü&amp;zenle…</translation>
    </message>
    <message>
        <source>Hide the identity number</source>
        <translation>Kimlik numarasını gizle</translation>
    </message>
    <message>
        <source>no identity number</source>
        <translation>kimlik no yok</translation>
    </message>
    <message>
        <source>T.C. identity number</source>
        <translation>T.C. kimlik no</translation>
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
        <source>School</source>
        <translation>Okul</translation>
    </message>
    <message>
        <source>District and province</source>
        <translation>İlçe ve il</translation>
    </message>
    <message>
        <source>Field and branch</source>
        <translation>Alan ve dal</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Yabancı diller</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>TeachersPage</name>
    <message>
        <source>&amp;Back to the register</source>
        <translation>&amp;Kayıtlara dön</translation>
    </message>
    <message>
        <source>Find d&amp;uplicates</source>
        <translation>&amp;Yinelenenleri bul</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>&amp;Liste aktar…</translation>
    </message>
    <message>
        <source>&amp;Add teacher</source>
        <translation>Öğretmen &amp;ekle</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Öğretmenler</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>Aktarımdan çıkılsın mı?</translation>
    </message>
    <message>
        <source>Nothing has been written. The preview and your decisions will be lost.</source>
        <translation>Hiçbir şey yazılmadı. Önizleme ve kararlarınız kaybolacak.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Import a teacher list</source>
        <translation>Öğretmen listesi aktar</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Olası yinelenen kayıtlar</translation>
    </message>
    <message>
        <source>Teacher added</source>
        <translation>Öğretmen eklendi</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Değişiklikler kaydedildi</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} silindi</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} silinsin mi?</translation>
    </message>
    <message>
        <source>Only an entry without trainings can be removed. One undo brings it back.</source>
        <translation>Yalnızca eğitim geçmişi olmayan kayıt silinebilir. Geri al ile geri gelir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Fits {found}; the first {shown} by name are shown. Type on to narrow it down.</source>
        <translation>{found} kayda uyuyor; ada göre ilk {shown} kayıt gösteriliyor. Daraltmak için yazmayı sürdürün.</translation>
    </message>
    <message>
        <source>In the register: {found}</source>
        <translation>{found} kayıt</translation>
    </message>
    <message>
        <source>Found: {found}</source>
        <translation>{found} kayıt bulundu</translation>
    </message>
</context>
<context>
    <name>teachers</name>
    <message>
        <source>Export the list</source>
        <translation>Listeyi dışa aktar</translation>
    </message>
    <message>
        <source>The teachers that the list shows now, in its order, as an .xlsx workbook.</source>
        <translation>Listede şu anda görünen öğretmenler, listedeki sırayla, .xlsx dosyası olarak.</translation>
    </message>
    <message>
        <source>&amp;Choose a place…</source>
        <translation>&amp;Yer seç…</translation>
    </message>
    <message>
        <source>{file} is not there. Check the name, or put the stick in again.</source>
        <translation>{file} bulunamadı. Dosya adını denetleyin ya da belleği yeniden takın.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation>{file} bir klasör. İçinden bir dosya seçin.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Close it in other programs, or check your rights.</source>
        <translation>{file} okunamıyor. Başka programda açıksa kapatın ya da erişim izninizi denetleyin.</translation>
    </message>
    <message>
        <source>{file} is no spreadsheet but {found}. Choose a .xlsx, .xls, .ods or .csv file.</source>
        <translation>{file} elektronik tablo değil, {found}. .xlsx, .xls, .ods veya .csv dosyası seçin.</translation>
    </message>
    <message>
        <source>{file} is a binary workbook (.xlsb). Save it as .xlsx and choose that one.</source>
        <translation>{file} ikili çalışma kitabı (.xlsb). .xlsx olarak kaydedip onu seçin.</translation>
    </message>
    <message>
        <source>{file} has a password. Open it in its program, take the password off and save it.</source>
        <translation>{file} parola korumalı. Kendi programında açıp parolayı kaldırın ve kaydedin.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete. Ask for it again, or save it anew as .xlsx.</source>
        <translation>{file} bozuk ya da eksik. Yeniden isteyin ya da .xlsx olarak tekrar kaydedin.</translation>
    </message>
    <message>
        <source>{file} is too large ({megabytes} MB). Divide it into several files.</source>
        <translation>{file} çok büyük ({megabytes} MB). Birkaç dosyaya bölün.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF belgesi</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>resim dosyası</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>metin belgesi</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>sunu dosyası</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>sıkıştırılmış arşiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>program dosyası</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>web sayfası</translation>
    </message>
    <message>
        <source>a file of unknown kind</source>
        <translation>türü bilinmeyen bir dosya</translation>
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
        <translation>değişmeyen: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>dışarıda bırakılan: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>alınamayan: {count}</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Yapılacak bir şey yok</translation>
    </message>
    <message>
        <source>The T.C. identity number is missing.</source>
        <translation>T.C. kimlik no eksik.</translation>
    </message>
    <message>
        <source>A T.C. identity number has 11 digits.</source>
        <translation>T.C. kimlik no 11 haneli olmalı.</translation>
    </message>
    <message>
        <source>A T.C. identity number does not begin with 0.</source>
        <translation>T.C. kimlik no 0 ile başlamaz.</translation>
    </message>
    <message>
        <source>The check digits do not fit: a digit is wrong or two are swapped.</source>
        <translation>T.C. kimlik no hatalı: bir hane yanlış ya da iki hane yer değiştirmiş.</translation>
    </message>
    <message>
        <source>This number is made up: nobody has it.</source>
        <translation>Bu numara uydurma: böyle bir T.C. kimlik no yok.</translation>
    </message>
    <message>
        <source>Without identity number</source>
        <translation>Kimlik no yok</translation>
    </message>
    <message>
        <source>First or last name is missing</source>
        <translation>Ad ya da soyad eksik</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Ad çok uzun</translation>
    </message>
    <message>
        <source>The identity number belongs to “{found}”</source>
        <translation>Bu kimlik no “{found}” adına kayıtlı</translation>
    </message>
    <message>
        <source>Somebody of the same name is in the register</source>
        <translation>Aynı adda biri kayıtlı</translation>
    </message>
    <message>
        <source>Same person as in row {row}</source>
        <translation>{row}. satırdaki kişiyle aynı</translation>
    </message>
    <message>
        <source>{field}: a formula without a result, left empty</source>
        <translation>{field}: sonucu olmayan formül, boş bırakıldı</translation>
    </message>
    <message>
        <source>{field}: a formula, its last result “{found}” is taken</source>
        <translation>{field}: formül; son sonucu “{found}” alındı</translation>
    </message>
    <message>
        <source>Unknown province “{found}”: left empty</source>
        <translation>Bilinmeyen il “{found}”: boş bırakıldı</translation>
    </message>
    <message>
        <source>Unknown field “{found}”: left empty</source>
        <translation>Bilinmeyen alan “{found}”: boş bırakıldı</translation>
    </message>
    <message>
        <source>Unknown branch “{found}”: left empty</source>
        <translation>Bilinmeyen dal “{found}”: boş bırakıldı</translation>
    </message>
    <message>
        <source>“{found}” is no e-mail address: left empty</source>
        <translation>“{found}” e-posta adresi değil: boş bırakıldı</translation>
    </message>
    <message>
        <source>“{found}” is no telephone number: left empty</source>
        <translation>“{found}” telefon numarası değil: boş bırakıldı</translation>
    </message>
    <message>
        <source>Unknown language “{found}”: left out</source>
        <translation>Bilinmeyen dil “{found}”: alınmadı</translation>
    </message>
    <message>
        <source>Unknown employment “{found}”: not changed</source>
        <translation>Bilinmeyen istihdam durumu “{found}”: değiştirilmedi</translation>
    </message>
    <message>
        <source>{field}: too long, shortened</source>
        <translation>{field}: çok uzun, kısaltıldı</translation>
    </message>
    <message>
        <source>{name} has this identity number already. Change that entry, or merge the two.</source>
        <translation>Bu kimlik no {name} adına kayıtlı. O kaydı düzenleyin ya da iki kaydı birleştirin.</translation>
    </message>
    <message>
        <source>Please give first and last name.</source>
        <translation>Ad ve soyad yazın.</translation>
    </message>
    <message>
        <source>The name is too long: at most {limit} letters.</source>
        <translation>Ad çok uzun: en çok {limit} harf.</translation>
    </message>
    <message>
        <source>There is no province with the code {found}.</source>
        <translation>{found} kodlu il yok.</translation>
    </message>
    <message>
        <source>There is no field with the code {found}.</source>
        <translation>{found} kodlu alan yok.</translation>
    </message>
    <message>
        <source>The branch does not belong to the field. Choose the field first.</source>
        <translation>Dal bu alana ait değil. Önce alanı seçin.</translation>
    </message>
    <message>
        <source>“{found}” is no e-mail address.</source>
        <translation>“{found}” geçerli bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>“{found}” is no telephone number in Türkiye: ten digits after the 0.</source>
        <translation>“{found}” Türkiye telefon numarası değil: 0’dan sonra on hane olmalı.</translation>
    </message>
    <message>
        <source>“{found}” is no known language or level.</source>
        <translation>“{found}” bilinen bir dil ya da düzey değil.</translation>
    </message>
    <message>
        <source>This teacher is no longer in the register. Read the list again.</source>
        <translation>Bu öğretmen artık kayıtlı değil. Listeyi yenileyin.</translation>
    </message>
    <message>
        <source>An entry cannot be merged with itself. Choose two entries.</source>
        <translation>Bir kayıt kendisiyle birleştirilemez. İki ayrı kayıt seçin.</translation>
    </message>
    <message>
        <source>The two have different identity numbers: they are two people.</source>
        <translation>İki kaydın kimlik numaraları farklı: bunlar iki ayrı kişi.</translation>
    </message>
    <message>
        <source>The teacher has trainings or certificates: the entry stays. Mark them as left instead.</source>
        <translation>Öğretmenin eğitimi ya da belgesi var; kayıt silinemez. Durumunu “Ayrıldı” yapın.</translation>
    </message>
    <message>
        <source>There is no sheet named “{sheet}” in the file. Choose another one.</source>
        <translation>Dosyada “{sheet}” adlı bir sayfa yok. Başka bir sayfa seçin.</translation>
    </message>
    <message>
        <source>No header row was found in “{sheet}”. Choose the row that names the columns.</source>
        <translation>“{sheet}” sayfasında başlık satırı bulunamadı. Sütunları adlandıran satırı seçin.</translation>
    </message>
    <message>
        <source>No column holds the names in “{sheet}”. Say which column it is.</source>
        <translation>“{sheet}” sayfasında ad soyad sütunu bulunamadı. Hangi sütun olduğunu seçin.</translation>
    </message>
    <message>
        <source>There are no rows below the header in “{sheet}”.</source>
        <translation>“{sheet}” sayfasında başlığın altında satır yok.</translation>
    </message>
    <message>
        <source>The register has changed since the preview. Look at the preview again; nothing was written.</source>
        <translation>Önizlemeden sonra kayıtlar değişti. Önizlemeyi yenileyin; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Kadrolu</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Sözleşmeli</translation>
    </message>
    <message>
        <source>Paid by the hour</source>
        <translation>Ücretli</translation>
    </message>
    <message>
        <source>Master trainer</source>
        <translation>Usta öğretici</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>İzinli</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Emekli</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ayrıldı</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Değişmeyecek</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Değişecek</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Şüpheli</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Alınamaz</translation>
    </message>
    <message>
        <source>Same person: update</source>
        <translation>Aynı kişi: güncelle</translation>
    </message>
    <message>
        <source>Another person: add</source>
        <translation>Başka kişi: ekle</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>T.C. identity number</source>
        <translation>T.C. kimlik no</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Okul</translation>
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
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Teaching subject</source>
        <translation>Branş</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Yabancı diller</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>İstihdam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>aynı kimlik no</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>aynı ad</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>benzer ad</translation>
    </message>
    <message>
        <source>same school</source>
        <translation>aynı okul</translation>
    </message>
    <message>
        <source>same district</source>
        <translation>aynı ilçe</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>aynı e-posta</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>aynı telefon</translation>
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
        <source>Persian</source>
        <translation>Farsça</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kürtçe</translation>
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
        <source>Dutch</source>
        <translation>Felemenkçe</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korece</translation>
    </message>
    <message>
        <source>This can no longer be undone: something was changed since.</source>
        <translation>Bu artık geri alınamaz: sonradan değişiklik yapıldı.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Yapılamıyor</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>no identity number</source>
        <translation>kimlik no yok</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Branş</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>New teacher</source>
        <translation>Yeni öğretmen</translation>
    </message>
    <message>
        <source>further remarks: {count}</source>
        <translation>{count} uyarı daha</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ne olacak</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Çift</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Benzerlik</translation>
    </message>
    <message>
        <source>{file} is empty. Check whether it is the right file.</source>
        <translation>{file} boş. Doğru dosyayı seçtiğinizi denetleyin.</translation>
    </message>
    <message>
        <source>Nothing is filled in in {file}. Check whether it is the right file.</source>
        <translation>{file} içinde dolu hücre yok. Doğru dosyayı seçtiğinizi denetleyin.</translation>
    </message>
    <message>
        <source>{file} would unpack to an enormous size and was not opened. Ask for the list again.</source>
        <translation>{file} açıldığında olağan dışı büyüklüğe ulaşıyor; güvenlik için açılmadı. Listeyi yeniden isteyin.</translation>
    </message>
    <message>
        <source>{file} holds parts that no spreadsheet has and was not opened. Ask for the list again.</source>
        <translation>{file} elektronik tabloda bulunmaması gereken parçalar içeriyor; güvenlik için açılmadı. Listeyi yeniden isteyin.</translation>
    </message>
    <message>
        <source>{file} holds forbidden instructions (XML entities) and was not opened. Ask for the list again.</source>
        <translation>{file} yasak yönergeler (XML varlıkları) içeriyor; güvenlik için açılmadı. Listeyi yeniden isteyin.</translation>
    </message>
    <message>
        <source>{file} has too many sheets: at most {limit}. Copy the list into a file of its own.</source>
        <translation>{file} çok fazla sayfa içeriyor: en çok {limit}. Listeyi ayrı bir dosyaya kopyalayın.</translation>
    </message>
    <message>
        <source>“{sheet}” in {file} has too many rows: at most {limit}. Divide it into several files.</source>
        <translation>{file} dosyasında “{sheet}” sayfasının satırı çok fazla: en çok {limit}. Birkaç dosyaya bölün.</translation>
    </message>
    <message>
        <source>“{sheet}” in {file} has too many columns: at most {limit}. Delete those that are not needed.</source>
        <translation>{file} dosyasında “{sheet}” sayfasının sütunu çok fazla: en çok {limit}. Gerekmeyen sütunları silin.</translation>
    </message>
    <message>
        <source>“{sheet}” in {file} has too many cells: at most {limit}. Divide it into several files.</source>
        <translation>{file} dosyasında “{sheet}” sayfasının hücresi çok fazla: en çok {limit}. Birkaç dosyaya bölün.</translation>
    </message>
    <message>
        <source>Row {row} of “{sheet}” in {file} has a cell that is too long: at most {limit} letters. Shorten it.</source>
        <translation>{file} dosyasında “{sheet}” sayfasının {row}. satırında bir hücre çok uzun: en çok {limit} karakter. Hücreyi kısaltın.</translation>
    </message>
    <message>
        <source>The text is too long: at most {limit} letters.</source>
        <translation>Metin çok uzun: en çok {limit} karakter.</translation>
    </message>
    <message>
        <source>“{found}” is no person&apos;s name</source>
        <translation>“{found}” bir kişi adı değil</translation>
    </message>
    <message>
        <source>Unknown field “{found}”: the field of the branch is taken</source>
        <translation>Bilinmeyen alan “{found}”: dalın alanı alındı</translation>
    </message>
    <message>
        <source>An entry cannot be told apart from itself. Choose two different entries.</source>
        <translation>Bir kayıt kendisinden ayrı sayılamaz. İki farklı kayıt seçin.</translation>
    </message>
    <message>
        <source>This cannot be undone: {name} has the same identity number today, and two people cannot share one.</source>
        <translation>Bu işlem geri alınamaz: Aynı kimlik numarası şu anda {name} adına kayıtlı; iki kişinin kimlik numarası aynı olamaz.</translation>
    </message>
    <message>
        <source>Rows {rows} give {name} different identity numbers. Say for all but one that it is somebody else, or leave them out; nothing was written.</source>
        <translation>{rows}. satırlar {name} için farklı kimlik numaraları veriyor. Biri dışında hepsi için başka kişi olduğunu belirtin ya da bu satırları almayın; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>&amp;Same person: update</source>
        <translation>Aynı kişi: &amp;güncelle</translation>
    </message>
    <message>
        <source>An&amp;other person: add</source>
        <translation>Başka kişi: &amp;ekle</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Dışarıda bı&amp;rak</translation>
    </message>
    <message>
        <source>Choose a teacher list</source>
        <translation>Öğretmen listesi seçin</translation>
    </message>
    <message>
        <source>&amp;Next: compare with the register</source>
        <translation>&amp;Sonraki: kayıtlarla karşılaştır</translation>
    </message>
    <message>
        <source>Comparing with the register</source>
        <translation>Kayıtlarla karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>Ad ve soyadların hangi sütunda olduğunu seçin.</translation>
    </message>
    <message>
        <source>Import of teachers</source>
        <translation>Öğretmenlerin içe aktarılması</translation>
    </message>
</context>
</TS>
