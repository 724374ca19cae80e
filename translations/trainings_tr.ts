<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>ActivitiesPanel</name>
    <message>
        <source>Trainings</source>
        <translation>Eğitimler</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tüm yıllar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>No training chosen</source>
        <translation>Eğitim seçilmedi</translation>
    </message>
    <message>
        <source>Choose a training to see where it stands.</source>
        <translation>Durumunu görmek için bir eğitim seçin.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sıradaki adım</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>Yokla&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n eğitim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n tanesi sürüyor</numerusform>
        </translation>
    </message>
    <message>
        <source>No training found</source>
        <translation>Eğitim bulunamadı</translation>
    </message>
    <message>
        <source>Search for something else, or choose another state, field or year.</source>
        <translation>Başka bir sözcük arayın ya da başka bir durum, alan veya yıl seçin.</translation>
    </message>
    <message>
        <source>No trainings yet</source>
        <translation>Henüz eğitim yok</translation>
    </message>
    <message>
        <source>Plan the first training: choose it from the catalogue and give its dates.</source>
        <translation>İlk eğitimi planlayın: katalogdan seçin ve tarihlerini girin.</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Yeni eğitim</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Ders saati</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>{kind}, {hours} lesson hours</source>
        <translation>{kind}, {hours} ders saati</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Ends with an exam</source>
        <translation>Sonunda sınav yapılır</translation>
    </message>
    <message>
        <source>Search trainings…</source>
        <translation>Eğitim ara…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Katılımcı</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Plan</source>
        <translation>Planla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Type a part of the title…</source>
        <translation>Adının bir bölümünü yazın…</translation>
    </message>
    <message>
        <source>&amp;Training of the catalogue</source>
        <translation>&amp;Katalogdaki eğitim</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;İlk gün</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Yer</translation>
    </message>
    <message>
        <source>&amp;Seats of the first group</source>
        <translation>İlk grubun konten&amp;janı</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Faaliyet ko&amp;du</translation>
    </message>
    <message>
        <source>Empty: made from the catalogue code, the year and a number.</source>
        <translation>Boş bırakılırsa katalog kodu, yıl ve sıra numarasından oluşturulur.</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Sınav</translation>
    </message>
    <message>
        <source>Ends with an &amp;exam</source>
        <translation>Sonunda sına&amp;v yapılır</translation>
    </message>
    <message>
        <source>Empty: the catalogue’s title.</source>
        <translation>Boş bırakılırsa katalogdaki adı kullanılır.</translation>
    </message>
    <message>
        <source>English t&amp;itle</source>
        <translation>İ&amp;ngilizce adı</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ot</translation>
    </message>
    <message>
        <source>Planned: {title}</source>
        <translation>Planlandı: {title}</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Kaydedildi: {title}</translation>
    </message>
    <message>
        <source>&amp;Document title</source>
        <translation>Belgelerdeki &amp;adı</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Oturumlar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Katılımcılar</translation>
    </message>
    <message>
        <source>Attendance sheets</source>
        <translation>Yoklama çizelgeleri</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>{name} grubu</translation>
    </message>
</context>
<context>
    <name>AddPeoplePanel</name>
    <message>
        <source>Name, school or district…</source>
        <translation>Ad, okul veya ilçe…</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Katılımcı ekle</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Kimse bulunamadı</translation>
    </message>
    <message>
        <source>Is the teacher in the register?</source>
        <translation>Öğretmenin kütükte kaydı var mı?</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n öğretmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Enrol %n people</source>
        <translation>
            <numerusform>%n kişiyi &amp;kaydet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>ilk %n kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>Tümünü &amp;işaretle</translation>
    </message>
</context>
<context>
    <name>AdvancePanel</name>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağa</translation>
    </message>
    <message>
        <source>After a mark the cursor goes down the list</source>
        <translation>İşaretten sonra imleç listede aşağı iner</translation>
    </message>
    <message>
        <source>After a mark the cursor goes along the day</source>
        <translation>İşaretten sonra imleç aynı kişinin sonraki dersine geçer</translation>
    </message>
</context>
<context>
    <name>AttendanceGrid</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n katılımcı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance &amp;sheet</source>
        <translation>Yoklama ç&amp;izelgesi</translation>
    </message>
    <message>
        <source>&amp;Rest present</source>
        <translation>&amp;Kalanlar var</translation>
    </message>
    <message>
        <source>Marks everybody without a mark in the cursor’s lesson as present</source>
        <translation>İmlecin bulunduğu derste işareti olmayan herkesi var yazar</translation>
    </message>
    <message>
        <source>&amp;Next unmarked</source>
        <translation>&amp;Sıradaki boş</translation>
    </message>
    <message>
        <source>To the next cell without a mark</source>
        <translation>İşaretlenmemiş bir sonraki hücreye gider</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Yoklama</translation>
    </message>
    <message>
        <source>No attendance to take yet</source>
        <translation>Alınacak yoklama yok</translation>
    </message>
    <message>
        <source>Open a training with sessions and participants; its groups are listed here then.</source>
        <translation>Oturumları ve katılımcıları olan bir eğitimi açın; grupları burada listelenir.</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>{name} grubu</translation>
    </message>
    <message>
        <source>The training is closed: its attendance can be read only.</source>
        <translation>Eğitim kapatıldı: yoklaması yalnızca okunabilir.</translation>
    </message>
    <message>
        <source>The training is not open yet: attendance can be taken afterwards.</source>
        <translation>Eğitim henüz açılmadı: yoklama, açıldıktan sonra alınabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as present</source>
        <translation>
            <numerusform>%n kişi var yazıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Every lesson that has begun is marked.</source>
        <translation>Başlamış derslerin hepsi işaretli.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the marks were changed since.</source>
        <translation>Artık geri alınamaz: işaretler sonradan değiştirildi.</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) not understood</source>
        <translation>
            <numerusform>Yapıştırılan %n hücre anlaşılamadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Adı</translation>
    </message>
    <message>
        <source>&amp;English title</source>
        <translation>İ&amp;ngilizce adı</translation>
    </message>
    <message>
        <source>Lesson &amp;hours</source>
        <translation>&amp;Ders saati</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>A&amp;lan</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Türü</translation>
    </message>
    <message>
        <source>Com&amp;petencies</source>
        <translation>Kazandırılan &amp;yeterlikler</translation>
    </message>
    <message>
        <source>One a line: what participants can do afterwards.</source>
        <translation>Her satıra bir tane: katılımcının eğitim sonunda yapabildikleri.</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Sınav</translation>
    </message>
    <message>
        <source>Ends with an e&amp;xam</source>
        <translation>Sonunda &amp;sınav yapılır</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Kaydedildi: {title}</translation>
    </message>
    <message>
        <source>Catalogue &amp;code</source>
        <translation>&amp;Kodu</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Training catalogue</source>
        <translation>Eğitim kataloğu</translation>
    </message>
    <message>
        <source>Search title, code or field…</source>
        <translation>Ad, kod veya alan ara…</translation>
    </message>
    <message>
        <source>&amp;Trainings</source>
        <translation>&amp;Eğitimler</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>&amp;Yeni kayıt…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Sınav</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Kayıt seçilmedi</translation>
    </message>
    <message>
        <source>Choose a training of the catalogue.</source>
        <translation>Katalogdan bir eğitim seçin.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planla</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sonuç bulunamadı</translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation>Katalog boş</translation>
    </message>
    <message>
        <source>Enter the trainings that this center offers; activities are planned from them.</source>
        <translation>Merkezin verdiği eğitimleri girin; faaliyetler bunlardan planlanır.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Yeni kayıt</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n eğitim</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson hours</source>
        <translation>Ders saati</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Ends with an exam</source>
        <translation>Sonunda sınav yapılır</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Yeterlikler</translation>
    </message>
    <message>
        <source>None entered yet</source>
        <translation>Henüz girilmedi</translation>
    </message>
    <message>
        <source>Retired: {title}</source>
        <translation>Katalogdan kaldırıldı: {title}</translation>
    </message>
    <message>
        <source>Restored: {title}</source>
        <translation>Kataloğa geri alındı: {title}</translation>
    </message>
    <message>
        <source>Retire or restore</source>
        <translation>Kaldır ya da geri getir</translation>
    </message>
    <message>
        <source>Times planned</source>
        <translation>Kez planlandı</translation>
    </message>
    <message>
        <source>Retire from the catalogue</source>
        <translation>Katalogdan kaldır</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Retired &amp;ones too</source>
        <translation>Kaldırı&amp;lanlar da</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n ders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) lie ahead</source>
        <translation>
            <numerusform>%n ders henüz yapılmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s) missing</source>
        <translation>
            <numerusform>%n yoklama işareti eksik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam score(s) missing</source>
        <translation>
            <numerusform>%n sınav puanı eksik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still on the waiting list</source>
        <translation>
            <numerusform>%n kişi hâlâ yedek listesinde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without a trainer</source>
        <translation>
            <numerusform>%n oturumun eğiticisi yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled</source>
        <translation>
            <numerusform>%n kişi kaydedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put on the waiting list</source>
        <translation>
            <numerusform>%n kişi yedek listesine alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n kişi alınmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could not be enrolled</source>
        <translation>
            <numerusform>%n kişi kaydedilemedi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Eğitim</translation>
    </message>
    <message>
        <source>Planned, under way or held; people can be proposed for it.</source>
        <translation>Planlanmış, süren ya da yapılmış olabilir; kişi önerilebilir.</translation>
    </message>
    <message>
        <source>&amp;Catalogue entry</source>
        <translation>&amp;Katalog kaydı</translation>
    </message>
    <message>
        <source>A training that could meet the need, before a date is set.</source>
        <translation>Tarih belirlenmeden önce, ihtiyacı karşılayabilecek eğitim.</translation>
    </message>
    <message>
        <source>Choose a training or an entry of the catalogue.</source>
        <translation>Bir eğitim ya da katalog kaydı seçin.</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show: {gap}</source>
        <translation>Göster: {gap}</translation>
    </message>
</context>
<context>
    <name>GroupChoicePanel</name>
    <message>
        <source>Choose a training and group…</source>
        <translation>Eğitim ve grup seçin…</translation>
    </message>
    <message>
        <source>Training and group</source>
        <translation>Eğitim ve grup</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n katılımcı</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>{name} grubu</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Adı</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Kontenjan</translation>
    </message>
    <message>
        <source>More seats take people off the waiting list at once.</source>
        <translation>Kontenjan artınca yedek listesindekiler hemen alınır.</translation>
    </message>
    <message>
        <source>Group {name} was added</source>
        <translation>{name} grubu eklendi</translation>
    </message>
    <message>
        <source>The group was changed</source>
        <translation>Grup değiştirildi</translation>
    </message>
    <message>
        <source>Off the waiting list: {names}</source>
        <translation>Yedek listesinden alındı: {names}</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Change…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Add &amp;group…</source>
        <translation>&amp;Grup ekle…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kontenjan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>planlanmadı</translation>
    </message>
    <message>
        <source>Remove group {name}?</source>
        <translation>{name} grubu silinsin mi?</translation>
    </message>
    <message>
        <source>Its sessions go with it. A group in which people were enrolled stays.</source>
        <translation>Oturumları da silinir. Kayıt yapılmış bir grup silinemez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Group {name} was removed</source>
        <translation>{name} grubu silindi</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>No trainings yet</source>
        <translation>Henüz eğitim yok</translation>
    </message>
    <message>
        <source>Training card (&amp;PDF)</source>
        <translation>&amp;Eğitim kartı (PDF)</translation>
    </message>
    <message>
        <source>Lesson hours per year</source>
        <translation>Yıllara göre ders saati</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Eğitimler</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the card</source>
        <translation>
            <numerusform>%n eğitim daha kartta</numerusform>
        </translation>
    </message>
    <message>
        <source>Training card</source>
        <translation>Eğitim kartı</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>Save training card</source>
        <translation>Eğitim kartını kaydet</translation>
    </message>
    <message>
        <source>Saving the training card</source>
        <translation>Eğitim kartı kaydediliyor</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
    <message>
        <source>Hours of on-the-job training per year</source>
        <translation>Yıllara göre işbaşı eğitimi saatleri</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>{day}, lesson {number} ({time})</source>
        <translation>{day}, {number}. ders ({time})</translation>
    </message>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>%n işaretlenmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>{present} present  ·  {absent} absent  ·  {late} late  ·  {excused} excused</source>
        <translation>{present} var  ·  {absent} yok  ·  {late} geç  ·  {excused} mazeretli</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Into group</source>
        <translation>&amp;Hangi gruba</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n boş yer</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was moved</source>
        <translation>{name} taşındı</translation>
    </message>
</context>
<context>
    <name>NeedCoverPanel</name>
    <message>
        <source>No training covers this need yet.</source>
        <translation>Bu ihtiyaç için henüz eğitim yok.</translation>
    </message>
    <message>
        <source>Co&amp;ver…</source>
        <translation>E&amp;ğitim bağla…</translation>
    </message>
    <message>
        <source>&amp;Propose participants…</source>
        <translation>&amp;Katılımcı öner…</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Eğitimler</translation>
    </message>
    <message>
        <source>Cover the need by a training first that still takes people in.</source>
        <translation>Önce ihtiyaca, kayda açık bir eğitim bağlayın.</translation>
    </message>
    <message>
        <source>catalogue entry</source>
        <translation>katalog kaydı</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Bağlantıyı kaldır</translation>
    </message>
    <message>
        <source>The training was linked to the need</source>
        <translation>Eğitim ihtiyaca bağlandı</translation>
    </message>
    <message>
        <source>The link was taken away</source>
        <translation>Bağlantı kaldırıldı</translation>
    </message>
    <message>
        <source>Trainings for a need</source>
        <translation>İhtiyacın eğitimleri</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Bu yapılamadı</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Participants</source>
        <translation>Katılımcılar</translation>
    </message>
    <message>
        <source>Planned lessons</source>
        <translation>Planlanan ders</translation>
    </message>
    <message>
        <source>Attendance recorded</source>
        <translation>Girilen yoklama</translation>
    </message>
    <message>
        <source>Can no longer pass</source>
        <translation>Devamı yetmeyecek</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Eğitimin durumu</translation>
    </message>
    <message>
        <source>About this training</source>
        <translation>Eğitim bilgileri</translation>
    </message>
    <message>
        <source>Rules that hold for it</source>
        <translation>Geçerli kurallar</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n yedek</numerusform>
        </translation>
    </message>
    <message>
        <source>of {quota} seats</source>
        <translation>{quota} kontenjandan</translation>
    </message>
    <message>
        <source>of {hours} in the catalogue</source>
        <translation>katalogda {hours} ders saati</translation>
    </message>
    <message>
        <source>of all lessons and people</source>
        <translation>tüm ders ve katılımcılarda</translation>
    </message>
    <message>
        <source>below {percent} attendance</source>
        <translation>{percent} devamın altında</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Sınav</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>İngilizce adı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Reopened because</source>
        <translation>Yeniden açma nedeni</translation>
    </message>
    <message>
        <source>Frozen when the training was opened.</source>
        <translation>Eğitim açılırken sabitlendi.</translation>
    </message>
    <message>
        <source>As the rule book says now; frozen when the training is opened.</source>
        <translation>Kural defterinin bugünkü değerleri; eğitim açılırken sabitlenir.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>devam sayılır</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>devam sayılmaz</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet: {rules}</source>
        <translation>Henüz doğrulanmadı: {rules}</translation>
    </message>
    <message>
        <source>Groups of this training</source>
        <translation>Gruplar</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Ayşe Yılmaz
12345678950
Veli Demir	…</source>
        <translation>Ayşe Yılmaz
12345678950
Veli Demir	…</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Yapıştırılan liste</translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>Kim kastediliyor?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>%n kişiyi kaydet</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>PatternPanel</name>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;İlk gün</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Every … &amp;weeks</source>
        <translation>Kaç &amp;haftada bir</translation>
    </message>
    <message>
        <source>1: every week, 2: every other week</source>
        <translation>1: her hafta, 2: iki haftada bir</translation>
    </message>
    <message>
        <source>Lesson &amp;hours to plan</source>
        <translation>Planlanacak &amp;ders saati</translation>
    </message>
    <message>
        <source>Empty: until the last day.</source>
        <translation>Boş: son güne kadar.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>First lesson &amp;at</source>
        <translation>İlk dersin s&amp;aati</translation>
    </message>
    <message>
        <source>Lessons a &amp;day</source>
        <translation>&amp;Günde ders</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>Ders süresi</translation>
    </message>
    <message>
        <source>&amp;Break</source>
        <translation>&amp;Teneffüs</translation>
    </message>
    <message>
        <source>Lunch after lesson</source>
        <translation>Öğle arası, şu dersten sonra</translation>
    </message>
    <message>
        <source>0: no lunch break</source>
        <translation>0: öğle arası yok</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Öğle arası</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>D&amp;erslik</translation>
    </message>
    <message>
        <source>&amp;Trainer</source>
        <translation>E&amp;ğitici</translation>
    </message>
    <message>
        <source>T&amp;opic</source>
        <translation>&amp;Konu</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Henüz kimse kaydedilmedi</translation>
    </message>
    <message>
        <source>Search at the right and press Enter, or paste a list of names or identity numbers.</source>
        <translation>Sağdan arayıp Enter’a basın ya da ad veya kimlik numarası listesi yapıştırın.</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste yapıştır</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Kaydını sil…</translation>
    </message>
    <message>
        <source>Give a seat</source>
        <translation>Asıl listeye al</translation>
    </message>
    <message>
        <source>Move to another group…</source>
        <translation>Başka gruba taşı…</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>Yokla&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Scores…</source>
        <translation>Sınav &amp;puanları…</translation>
    </message>
    <message>
        <source>&amp;Walk-in…</source>
        <translation>&amp;Sonradan katılan…</translation>
    </message>
    <message>
        <source>Paste &amp;list…</source>
        <translation>&amp;Liste yapıştır…</translation>
    </message>
    <message>
        <source>What to do with the chosen person</source>
        <translation>Seçilen kişiyle yapılacaklar</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n kayıtlı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n boş yer</numerusform>
        </translation>
    </message>
    <message>
        <source>no seat free</source>
        <translation>boş yer yok</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n yedek</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw {name}?</source>
        <translation>{name} kaydı silinsin mi?</translation>
    </message>
    <message>
        <source>Attendance that was recorded is kept. The next of the waiting list moves up.</source>
        <translation>Girilmiş yoklaması saklanır. Yedek listesinde sıradaki kişi alınır.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Kaydını sil</translation>
    </message>
    <message>
        <source>{name} was withdrawn</source>
        <translation>{name} kaydı silindi</translation>
    </message>
    <message>
        <source>{done}; moved up: {names}</source>
        <translation>{done}; yedekten alındı: {names}</translation>
    </message>
    <message>
        <source>{name} has a seat now</source>
        <translation>{name} asıl listeye alındı</translation>
    </message>
</context>
<context>
    <name>PlanPreviewPanel</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saat</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Clashes:</source>
        <translation>Çakışmalar:</translation>
    </message>
    <message>
        <source>Skipped:</source>
        <translation>Atlanan günler:</translation>
    </message>
    <message>
        <source>The training’s dates will be widened to hold these days.</source>
        <translation>Eğitimin tarihleri bu günleri kapsayacak biçimde genişletilecek.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) will still be missing of the catalogue’s {hours}</source>
        <translation>
            <numerusform>Katalogdaki {hours} saat için %n ders daha eksik kalır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) more than the catalogue’s {hours}</source>
        <translation>
            <numerusform>Katalogdaki {hours} saatten %n ders fazla</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly the catalogue’s {hours} lessons</source>
        <translation>Tam olarak katalogdaki {hours} ders saati</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerDialog</name>
    <message>
        <source>Give the first day, weekdays, and a last day or lesson hours.</source>
        <translation>İlk günü, haftanın günlerini ve son günü ya da ders saatini girin.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) planned</source>
        <translation>
            <numerusform>%n ders planlandı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>&amp;Training and group</source>
        <translation>&amp;Eğitim ve grup</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Kontenjan</translation>
    </message>
    <message>
        <source>&amp;Months since the last training</source>
        <translation>&amp;Son eğitimin üzerinden en az (ay)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>&amp;Prerequisite: must have passed</source>
        <translation>Ö&amp;n koşul: başarıyla tamamlamış olması gereken eğitim</translation>
    </message>
    <message>
        <source>The round of this need asked nobody of the register, or it is not known here.</source>
        <translation>Bu ihtiyacın uygulamasında kayıtlı öğretmenlere sorulmamış ya da uygulama burada bilinmiyor.</translation>
    </message>
    <message>
        <source>Largest gap first, then whoever waited longest; at most {share} of one school while others wait.</source>
        <translation>Önce farkı en büyük olanlar, eşitlikte en uzun süredir eğitim almayanlar; başka okuldan bekleyen varken bir okuldan en çok {share} kişi.</translation>
    </message>
    <message>
        <source>The answers bear no names, so nobody&apos;s gap is known.</source>
        <translation>Yanıtlar anonim olduğundan kimsenin farkı bilinmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>%n kişiyi kaydet</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Nobody can be proposed as it stands; the reason is beside each name.</source>
        <translation>Bu koşullarla önerilebilecek kimse yok; nedeni her adın yanında yazılı.</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>The last edit was not saved</source>
        <translation>Son değişiklik kaydedilemedi</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Kaydedildi: {time}</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>No sessions yet</source>
        <translation>Henüz oturum yok</translation>
    </message>
    <message>
        <source>Give weekdays and hours; holidays are skipped and clashes are shown before anything is written.</source>
        <translation>Günleri ve saatleri girin; tatiller atlanır, çakışmalar kaydetmeden önce gösterilir.</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Oturum planla</translation>
    </message>
    <message>
        <source>&amp;Plan sessions…</source>
        <translation>Oturum &amp;planla…</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Sil…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Sil…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) short of the catalogue</source>
        <translation>
            <numerusform>katalogdan %n ders eksik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) more than the catalogue</source>
        <translation>
            <numerusform>katalogdan %n ders fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n session(s)?</source>
        <translation>
            <numerusform>%n oturum silinsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions with recorded attendance stay.</source>
        <translation>Yoklaması girilmiş oturumlar silinemez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed</source>
        <translation>
            <numerusform>%n oturum silindi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresDialog</name>
    <message>
        <source>A score is at most 100.</source>
        <translation>Puan en çok 100 olabilir.</translation>
    </message>
    <message>
        <source>{given} of {all} entered, {passed} passed</source>
        <translation>{all} kişiden {given} puan girildi, {passed} başarılı</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) saved</source>
        <translation>
            <numerusform>%n puan kaydedildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Gün</translation>
    </message>
    <message>
        <source>&amp;First lesson at</source>
        <translation>İlk dersin &amp;saati</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>D&amp;erslik</translation>
    </message>
    <message>
        <source>&amp;Trainer</source>
        <translation>E&amp;ğitici</translation>
    </message>
    <message>
        <source>T&amp;opic</source>
        <translation>&amp;Konu</translation>
    </message>
    <message>
        <source>Saved: {day}</source>
        <translation>Kaydedildi: {day}</translation>
    </message>
</context>
<context>
    <name>SheetsPanel</name>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Henüz ders yok</translation>
    </message>
    <message>
        <source>Plan the sessions first.</source>
        <translation>Önce oturumları planlayın.</translation>
    </message>
    <message>
        <source>Nothing to preview</source>
        <translation>Önizlenecek bir şey yok</translation>
    </message>
    <message>
        <source>Choose a day: its sheet is shown here before it is printed.</source>
        <translation>Bir gün seçin: çizelgesi yazdırılmadan önce burada gösterilir.</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>PDF olarak…</translation>
    </message>
    <message>
        <source>As a spreadsheet…</source>
        <translation>Hesap çizelgesi (Excel) olarak…</translation>
    </message>
    <message>
        <source>All days into a folder…</source>
        <translation>Tüm günleri bir klasöre…</translation>
    </message>
    <message>
        <source>The sheet {code} is kept</source>
        <translation>{code} kodlu çizelge kaydedildi</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Hesap çizelgeleri (*.xlsx)</translation>
    </message>
    <message>
        <source>Save attendance sheet</source>
        <translation>Yoklama çizelgesini kaydet</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Çizelgelerin klasörü</translation>
    </message>
    <message>
        <source>Drawing attendance sheets</source>
        <translation>Yoklama çizelgeleri hazırlanıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved</source>
        <translation>
            <numerusform>%n çizelge kaydedildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>&amp;Trainings</source>
        <translation>&amp;Eğitimler</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Di&amp;ğer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Clear the waiting lists…</source>
        <translation>Yedek listelerini boşalt…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Yeniden aç…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>&amp;Open training</source>
        <translation>Eğitimi &amp;aç</translation>
    </message>
    <message>
        <source>Mark as &amp;held</source>
        <translation>&amp;Yapıldı olarak işaretle</translation>
    </message>
    <message>
        <source>&amp;Close training</source>
        <translation>Eğitimi kapa&amp;t</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Yeniden aç…</translation>
    </message>
    <message>
        <source>The rule book’s values of today are frozen with it; attendance can be taken.</source>
        <translation>Kural defterinin bugünkü değerleri eğitim için sabitlenir; yoklama alınabilir.</translation>
    </message>
    <message>
        <source>The rule book’s values of today are frozen with it. Nobody has confirmed these yet; confirm them on the Center page first, or go on:</source>
        <translation>Kural defterinin bugünkü değerleri eğitim için sabitlenir. Şunlar henüz doğrulanmadı; önce Merkez sayfasında doğrulayabilir ya da devam edebilirsiniz:</translation>
    </message>
    <message>
        <source>Open this training?</source>
        <translation>Bu eğitim açılsın mı?</translation>
    </message>
    <message>
        <source>Open training</source>
        <translation>Eğitimi aç</translation>
    </message>
    <message>
        <source>The training is open</source>
        <translation>Eğitim açıldı</translation>
    </message>
    <message numerus="yes">
        <source>The training is open, with %n unconfirmed rule(s)</source>
        <translation>
            <numerusform>Eğitim, doğrulanmamış %n kuralla açıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was held</source>
        <translation>Eğitim yapıldı olarak işaretlendi</translation>
    </message>
    <message>
        <source>The training is closed</source>
        <translation>Eğitim kapatıldı</translation>
    </message>
    <message>
        <source>Reopen this training?</source>
        <translation>Bu eğitim yeniden açılsın mı?</translation>
    </message>
    <message>
        <source>Why is it reopened?</source>
        <translation>Neden yeniden açılıyor?</translation>
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
        <source>The training was reopened</source>
        <translation>Eğitim yeniden açıldı</translation>
    </message>
    <message>
        <source>Clear the waiting lists?</source>
        <translation>Yedek listeleri boşaltılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who wait will be taken off the list.</source>
        <translation>
            <numerusform>Yedekteki %n kişi listeden çıkarılacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Boşalt</translation>
    </message>
    <message>
        <source>The waiting lists are empty</source>
        <translation>Yedek listeleri boşaltıldı</translation>
    </message>
    <message>
        <source>Remove “{title}”?</source>
        <translation>“{title}” silinsin mi?</translation>
    </message>
    <message>
        <source>Its sessions go with it. A training in which somebody was enrolled stays.</source>
        <translation>Oturumları da silinir. Kayıt yapılmış bir eğitim silinemez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Silindi: {title}</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Still to do</source>
        <translation>Yapılacaklar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show: {gap}</source>
        <translation>Göster: {gap}</translation>
    </message>
</context>
<context>
    <name>TrainerDialog</name>
    <message>
        <source>&amp;First and last name</source>
        <translation>&amp;Adı soyadı</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Kurumu</translation>
    </message>
    <message>
        <source>T&amp;elephone</source>
        <translation>T&amp;elefon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;posta</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Kaydedildi: {name}</translation>
    </message>
    <message>
        <source>Job &amp;title</source>
        <translation>&amp;Unvanı</translation>
    </message>
</context>
<context>
    <name>TrainersPanel</name>
    <message>
        <source>Trainers</source>
        <translation>Eğiticiler</translation>
    </message>
    <message>
        <source>Search name or institution…</source>
        <translation>Ad veya kurum ara…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>&amp;Trainings</source>
        <translation>&amp;Eğitimler</translation>
    </message>
    <message>
        <source>&amp;New trainer…</source>
        <translation>&amp;Yeni eğitici…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Eğitici</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Kurum</translation>
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
        <source>Sessions</source>
        <translation>Oturumlar</translation>
    </message>
    <message>
        <source>No trainers yet</source>
        <translation>Henüz eğitici yok</translation>
    </message>
    <message>
        <source>Enter who teaches; the planner finds clashes by name.</source>
        <translation>Ders verenleri girin; planlama, çakışmaları adıyla gösterir.</translation>
    </message>
    <message>
        <source>New trainer</source>
        <translation>Yeni eğitici</translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n eğitici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingsPage</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>T&amp;rainers</source>
        <translation>E&amp;ğiticiler</translation>
    </message>
    <message>
        <source>&amp;New training…</source>
        <translation>&amp;Yeni eğitim…</translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation>Katalog boş</translation>
    </message>
    <message>
        <source>Trainings are planned from catalogue entries. Enter the first one now.</source>
        <translation>Eğitimler katalogdan planlanır. İlk kaydı şimdi girin.</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Kataloğu aç</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>This can no longer be undone: something else was changed since.</source>
        <translation>Artık geri alınamaz: sonradan başka bir şey değiştirildi.</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>In the register</source>
        <translation>Kütükte kayıtlı</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Yeni kişi</translation>
    </message>
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
        <source>Choose “New person” above.</source>
        <translation>Yukarıdan “Yeni kişi”yi seçin.</translation>
    </message>
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
        <translation>T.C. &amp;kimlik numarası</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>&amp;Okulu</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-posta</translation>
    </message>
</context>
<context>
    <name>trainings</name>
    <message>
        <source>Printed {day} {time} · {code}</source>
        <translation>Yazdırıldı: {day} {time} · {code}</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Henüz yazdırılmadı</translation>
    </message>
    <message>
        <source>Lessons on</source>
        <translation>Ders günleri</translation>
    </message>
    <message>
        <source>New trainer</source>
        <translation>Yeni eğitici</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Eğitici</translation>
    </message>
    <message>
        <source>Plan the sessions and enrol people, then open the training. Opening freezes the rule book’s values for it.</source>
        <translation>Oturumları planlayın, katılımcıları kaydedin, sonra eğitimi açın. Açılınca kural defterinin değerleri bu eğitim için sabitlenir.</translation>
    </message>
    <message>
        <source>Take attendance. When the last lesson is over, mark the training as held.</source>
        <translation>Yoklama alın. Son ders bitince eğitimi yapıldı olarak işaretleyin.</translation>
    </message>
    <message>
        <source>Complete what is missing and close the training. Closing locks its records.</source>
        <translation>Eksikleri tamamlayıp eğitimi kapatın. Kapatılınca kayıtları kilitlenir.</translation>
    </message>
    <message>
        <source>Closed on {day}. Its records are locked.</source>
        <translation>{day} tarihinde kapatıldı. Kayıtları kilitli.</translation>
    </message>
    <message>
        <source>First and last name are needed.</source>
        <translation>Adı ve soyadı gereklidir.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Ad çok uzun.</translation>
    </message>
    <message>
        <source>This is no T.C. identity number. Compare it with the card, or leave it empty.</source>
        <translation>Geçerli bir T.C. kimlik numarası değil. Kimlikle karşılaştırın ya da boş bırakın.</translation>
    </message>
    <message>
        <source>Somebody with this number is in the register: search for them instead.</source>
        <translation>Bu numarayla kütükte biri kayıtlı: onu arayarak seçin.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Eğitimin adı gereklidir.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ad gereklidir.</translation>
    </message>
    <message>
        <source>A code is needed.</source>
        <translation>Kod gereklidir.</translation>
    </message>
    <message>
        <source>The code {code} is taken already.</source>
        <translation>{code} kodu kullanılıyor.</translation>
    </message>
    <message>
        <source>At most {limit} characters fit here.</source>
        <translation>Buraya en çok {limit} karakter yazılabilir.</translation>
    </message>
    <message>
        <source>The lesson hours must be between {least} and {most}.</source>
        <translation>Ders saati {least} ile {most} arasında olmalıdır.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Son gün, ilk günden önce olamaz.</translation>
    </message>
    <message>
        <source>Choose a training of the catalogue.</source>
        <translation>Katalogdan bir eğitim seçin.</translation>
    </message>
    <message>
        <source>“{title}” was retired from the catalogue.</source>
        <translation>“{title}” katalogdan kaldırılmış.</translation>
    </message>
    <message>
        <source>The seats must be between {least} and {most}.</source>
        <translation>Kontenjan {least} ile {most} arasında olmalıdır.</translation>
    </message>
    <message>
        <source>There is a group “{name}” already.</source>
        <translation>“{name}” adlı bir grup zaten var.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Nedenini yazın.</translation>
    </message>
    <message>
        <source>Nothing that looks like a person was found in the text.</source>
        <translation>Metinde kişiye benzeyen bir şey bulunamadı.</translation>
    </message>
    <message>
        <source>At most {limit} lines can be taken at once.</source>
        <translation>Bir kerede en çok {limit} satır alınabilir.</translation>
    </message>
    <message>
        <source>There are no lessons on this day: nothing to print.</source>
        <translation>Bu günde ders yok: yazdırılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Sessions are planned from {first} to {last}: they would lie outside.</source>
        <translation>{first} – {last} arasında planlanmış oturumlar bu tarihlerin dışında kalır.</translation>
    </message>
    <message>
        <source>Choose a trainer of the list.</source>
        <translation>Listeden bir eğitici seçin.</translation>
    </message>
    <message>
        <source>Give weekdays, and a last day or the lesson hours.</source>
        <translation>Haftanın günlerini ve son günü ya da ders saatini girin.</translation>
    </message>
    <message>
        <source>No lesson day lies in this span: look at weekdays and holidays.</source>
        <translation>Bu aralıkta ders günü yok: haftanın günlerine ve tatillere bakın.</translation>
    </message>
    <message>
        <source>At most {limit} lessons can be planned here.</source>
        <translation>Burada en çok {limit} ders planlanabilir.</translation>
    </message>
    <message>
        <source>A lesson lasts between {least} and {most} minutes.</source>
        <translation>Bir ders {least} ile {most} dakika arasında sürer.</translation>
    </message>
    <message>
        <source>{day}: the lessons overlap or run past midnight ({starts_at}–{ends_at}).</source>
        <translation>{day}: dersler üst üste biniyor ya da gece yarısını aşıyor ({starts_at}–{ends_at}).</translation>
    </message>
    <message>
        <source>Room {name} is taken on {day} {starts_at}–{ends_at}: {activity}, group {group}.</source>
        <translation>{name} dersliği {day} {starts_at}–{ends_at} dolu: {activity}, {group} grubu.</translation>
    </message>
    <message>
        <source>{name} teaches on {day} {starts_at}–{ends_at}: {activity}, group {group}.</source>
        <translation>{name} {day} {starts_at}–{ends_at} ders veriyor: {activity}, {group} grubu.</translation>
    </message>
    <message>
        <source>{name} takes part on {day} {starts_at}–{ends_at} in {activity}, group {group}.</source>
        <translation>{name} {day} {starts_at}–{ends_at} başka bir eğitimde: {activity}, {group} grubu.</translation>
    </message>
    <message>
        <source>This session is no longer there.</source>
        <translation>Bu oturum artık yok.</translation>
    </message>
    <message>
        <source>This lesson is no longer there.</source>
        <translation>Bu ders artık yok.</translation>
    </message>
    <message>
        <source>No sessions are planned yet.</source>
        <translation>Henüz oturum planlanmadı.</translation>
    </message>
    <message>
        <source>Lessons lie ahead: the last is on {last_day}.</source>
        <translation>Henüz yapılmamış dersler var: sonuncusu {last_day}.</translation>
    </message>
    <message>
        <source>{name} is enrolled already, in group {group}.</source>
        <translation>{name} zaten kayıtlı: {group} grubu.</translation>
    </message>
    <message>
        <source>{name} is not enrolled here.</source>
        <translation>{name} burada kayıtlı değil.</translation>
    </message>
    <message>
        <source>{name} is not on the waiting list.</source>
        <translation>{name} yedek listesinde değil.</translation>
    </message>
    <message>
        <source>This teacher is not in the register.</source>
        <translation>Bu öğretmen kütükte yok.</translation>
    </message>
    <message>
        <source>All {quota} seats are taken.</source>
        <translation>{quota} kişilik kontenjan dolu.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Bu grup artık yok.</translation>
    </message>
    <message>
        <source>People were enrolled in group “{name}”: it stays.</source>
        <translation>“{name}” grubuna kayıt yapılmış: silinemez.</translation>
    </message>
    <message>
        <source>A training has at least one group.</source>
        <translation>Bir eğitimin en az bir grubu olur.</translation>
    </message>
    <message>
        <source>This person is no longer enrolled.</source>
        <translation>Bu kişi artık kayıtlı değil.</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>Henüz kimse kaydedilmedi.</translation>
    </message>
    <message>
        <source>Attendance is recorded here ({day}): it stays as it is.</source>
        <translation>Burada yoklama girilmiş ({day}): değiştirilemez.</translation>
    </message>
    <message>
        <source>Late minutes must be between {least} and {most}.</source>
        <translation>Geç kalınan süre {least} ile {most} dakika arasında olmalıdır.</translation>
    </message>
    <message>
        <source>An excused absence needs its code.</source>
        <translation>Mazeretli devamsızlığın kodu seçilmelidir.</translation>
    </message>
    <message>
        <source>The lesson of {day} {starts_at} has not begun yet.</source>
        <translation>{day} {starts_at} dersi henüz başlamadı.</translation>
    </message>
    <message>
        <source>This training has no exam.</source>
        <translation>Bu eğitimin sınavı yok.</translation>
    </message>
    <message>
        <source>A score must be between {least} and {most}.</source>
        <translation>Puan {least} ile {most} arasında olmalıdır.</translation>
    </message>
    <message>
        <source>The training is “{state}”; for this it must be “{wanted}”.</source>
        <translation>Eğitimin durumu “{state}”; bu işlem için “{wanted}” olmalıdır.</translation>
    </message>
    <message>
        <source>“{title}” is closed. Reopen it to change something.</source>
        <translation>“{title}” kapatıldı. Değişiklik için yeniden açın.</translation>
    </message>
    <message>
        <source>This training is no longer there.</source>
        <translation>Bu eğitim artık yok.</translation>
    </message>
    <message>
        <source>People were enrolled in “{title}”: it stays.</source>
        <translation>“{title}” eğitimine kayıt yapılmış: silinemez.</translation>
    </message>
    <message>
        <source>Something is missing before closing: {gaps}</source>
        <translation>Kapatmadan önce eksikler var: {gaps}</translation>
    </message>
    <message>
        <source>Rules that nobody has confirmed yet were frozen with it: {keys}</source>
        <translation>Henüz doğrulanmamış kurallarla sabitlendi: {keys}</translation>
    </message>
    <message>
        <source>Group {group}: {sentence}</source>
        <translation>{group} grubu: {sentence}</translation>
    </message>
    <message>
        <source>no sessions are planned</source>
        <translation>oturum planlanmadı</translation>
    </message>
    <message>
        <source>nobody is enrolled</source>
        <translation>kimse kaydedilmedi</translation>
    </message>
    <message>
        <source>Room {name}, {when}: taken by {activity}, group {group}</source>
        <translation>{name} dersliği, {when}: {activity}, {group} grubu kullanıyor</translation>
    </message>
    <message>
        <source>Trainer {name}, {when}: teaches {activity}, group {group}</source>
        <translation>Eğitici {name}, {when}: {activity}, {group} grubunda ders veriyor</translation>
    </message>
    <message>
        <source>{name}, {when}: takes part in {activity}, group {group}</source>
        <translation>{name}, {when}: {activity}, {group} grubunda katılımcı</translation>
    </message>
    <message>
        <source>Group {group} has a lesson already: {when}</source>
        <translation>{group} grubunun dersi var: {when}</translation>
    </message>
    <message>
        <source>{day}: {holiday}, lessons until {time}</source>
        <translation>{day}: {holiday}, dersler {time} saatine kadar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapatıldı</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Kayıtlı</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ayrıldı</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminer</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atölye çalışması</translation>
    </message>
    <message>
        <source>Online training</source>
        <translation>Uzaktan eğitim</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Official duty</source>
        <translation>Görevli</translation>
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
        <source>Late by {minutes} min</source>
        <translation>{minutes} dk geç</translation>
    </message>
    <message>
        <source>Excused: {excuse}</source>
        <translation>Mazeretli: {excuse}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Geç</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Mazeretli</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulundu</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Kişiyi seçin</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>Kütükte yok</translation>
    </message>
    <message>
        <source>Enrolled already</source>
        <translation>Zaten kayıtlı</translation>
    </message>
    <message>
        <source>Repeated in the list</source>
        <translation>Listede yinelenmiş</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Haftalık</translation>
    </message>
    <message>
        <source>Minimum attendance</source>
        <translation>Asgari devam</translation>
    </message>
    <message>
        <source>Excused absence</source>
        <translation>Mazeretli devamsızlık</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Başarı puanı</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>Ders süresi</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Belge numarası</translation>
    </message>
    <message>
        <source>Signers of certificates</source>
        <translation>Belgeyi imzalayanlar</translation>
    </message>
    <message>
        <source>Report period</source>
        <translation>Rapor dönemi</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Henüz belli değil</translation>
    </message>
    <message>
        <source>All lessons of the day move together. Once attendance is recorded, day and hour stay.</source>
        <translation>Günün tüm dersleri birlikte taşınır. Yoklama girildikten sonra gün ve saat değişmez.</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>Oturumu düzenle</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Yeni grup</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>People of one group are taught together, by one timetable.</source>
        <translation>Bir grubun katılımcıları aynı programla birlikte ders alır.</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key of present</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key of absent</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key of late</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes late</comment>
        <translation>dk</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key of excused</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key of health</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key of official duty</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key of family</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>O</source>
        <comment>key of other</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sonradan katılan</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>Minutes attended so far</source>
        <translation>Şimdiye kadar katıldığı dakika</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Share of the planned minutes that counts whatever comes</source>
        <translation>Planlanan sürenin, bundan sonra ne olursa olsun sayılan payı</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Share that can still be reached</source>
        <translation>Ulaşabileceği en yüksek pay</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>{attended} attended, {planned} planned, {lost} lost</source>
        <translation>{attended} katıldı, {planned} planlandı, {lost} kaybetti</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Yeterli</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Yetersiz</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>attendance outcome</comment>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Henüz kapatılamadı</translation>
    </message>
    <message>
        <source>These things are missing:</source>
        <translation>Şunlar eksik:</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>New catalogue entry</source>
        <translation>Yeni katalog kaydı</translation>
    </message>
    <message>
        <source>Change catalogue entry</source>
        <translation>Katalog kaydını düzenle</translation>
    </message>
    <message>
        <source>Trainings that are planned already keep their own title and rules.</source>
        <translation>Planlanmış eğitimlerin adı ve kuralları değişmez.</translation>
    </message>
    <message>
        <source>No field of its own</source>
        <translation>Belirli bir alanı yok</translation>
    </message>
    <message>
        <source>Who is in the room is taken in, beyond the seats too.</source>
        <translation>Derste bulunan kişi, kontenjan dolu olsa da alınır.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Katılımcı yap</translation>
    </message>
    <message>
        <source>{name} was taken in</source>
        <translation>{name} katılımcı yapıldı</translation>
    </message>
    <message>
        <source>{name} was enrolled</source>
        <translation>{name} kaydedildi</translation>
    </message>
    <message>
        <source>Plan sessions of group {group}</source>
        <translation>{group} grubunun oturumlarını planla</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planla</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} başka gruba taşınıyor</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Yeni eğitim</translation>
    </message>
    <message>
        <source>Change training</source>
        <translation>Eğitimi düzenle</translation>
    </message>
    <message>
        <source>0 to 100; {pass_mark} passes. Empty: no score yet.</source>
        <translation>0–100 arası; {pass_mark} ve üzeri başarılıdır. Boş: henüz puan yok.</translation>
    </message>
    <message>
        <source>Exam scores</source>
        <translation>Sınav puanları</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Waiting, no. {number}</source>
        <translation>Yedek, {number}. sıra</translation>
    </message>
    <message>
        <source>{certain} of {planned} planned, at most {reachable} can be reached</source>
        <translation>Planlanan {planned} sürenin {certain} kadarı kesin; en çok {reachable} olabilir</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Katılımcı</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Yoklama</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>{enrolled} enrolled, {quota} seats, {waiting} waiting</source>
        <translation>{enrolled} kayıtlı, {quota} kontenjan, {waiting} yedek</translation>
    </message>
    <message>
        <source>Planned lessons of the catalogue’s hours</source>
        <translation>Katalogdaki saatten planlanan ders</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Katılımcılar</translation>
    </message>
    <message>
        <source>No trainer</source>
        <translation>Eğitici yok</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Trainer and topic</source>
        <translation>Eğitici ve konu</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Derslik</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Yoklama</translation>
    </message>
    <message>
        <source>Attendance marks that were recorded</source>
        <translation>Girilmiş yoklama işaretleri</translation>
    </message>
    <message>
        <source>Enrol from a list</source>
        <translation>Listeden kaydet</translation>
    </message>
    <message>
        <source>Paste names or identity numbers from a spreadsheet, one person a line. Other columns do no harm.</source>
        <translation>Hesap çizelgesinden ad veya kimlik numaralarını yapıştırın, her satıra bir kişi. Diğer sütunların zararı olmaz.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Seçildi</translation>
    </message>
    <message>
        <source>Lessons</source>
        <comment>short</comment>
        <translation>Ders</translation>
    </message>
    <message>
        <source>Cover by a training</source>
        <translation>Eğitim bağlama</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Propose participants</source>
        <translation>Katılımcı önerisi</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Last training</source>
        <translation>Son eğitim</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Öneri</translation>
    </message>
    <message>
        <source>No answer with a name: the gap is not known.</source>
        <translation>Adıyla yanıtı yok: farkı bilinmiyor.</translation>
    </message>
    <message>
        <source>Importance less ability in the person&apos;s own answer</source>
        <translation>Kişinin kendi yanıtında önem eksi beceri</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>{place}. sıra</translation>
    </message>
    <message>
        <source>shows no gap</source>
        <translation>ihtiyacı görünmüyor</translation>
    </message>
    <message>
        <source>has not passed the prerequisite</source>
        <translation>ön koşulu eksik</translation>
    </message>
    <message>
        <source>was trained lately</source>
        <translation>yakında eğitim aldı</translation>
    </message>
    <message>
        <source>the school has its share</source>
        <translation>okulunun payı doldu</translation>
    </message>
    <message>
        <source>no seat is left</source>
        <translation>yer kalmadı</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source>on-the-job training, {company}</source>
        <translation>işbaşı eğitimi, {company}</translation>
    </message>
</context>
</TS>
