<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>ChartFrame</name>
    <message>
        <source>No figures yet</source>
        <translation>Henüz veri yok</translation>
    </message>
</context>
<context>
    <name>ColumnLine</name>
    <message>
        <source>no caption</source>
        <translation>başlıksız</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>– not read –</source>
        <translation>– okunmaz –</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>okunmaz</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>kesin</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>olası</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>denetleyin</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>&amp;Another file</source>
        <translation>&amp;Başka dosya</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Header in row</source>
        <translation>Başlık satırı</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Sütunların anlamı</translation>
    </message>
    <message>
        <source>The first rows of the sheet</source>
        <translation>Sayfanın ilk satırları</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>No header row was found: say which row names the columns, or what they mean.</source>
        <translation>Başlık satırı bulunamadı: sütunları adlandıran satırı ya da sütunların anlamını siz seçin.</translation>
    </message>
    <message>
        <source>Rows below the header: {count}</source>
        <translation>Başlığın altındaki satırlar: {count}</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Listeden birini seçin.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a page, a person or an action…</source>
        <translation>Sayfa, kişi veya işlem ara…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sonuç bulunamadı</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>gg.aa.yyyy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Write the date as day.month.year, for example 23.11.2026.</source>
        <translation>Tarihi gün.ay.yıl olarak yazın; örneğin 23.11.2026.</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Gözat…</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Böyle bir dosya veya klasör yok.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Drop the list here</source>
        <translation>Listeyi buraya bırakın</translation>
    </message>
    <message>
        <source>A spreadsheet as it was sent to you: .xlsx, .xls, .ods or .csv</source>
        <translation>Size geldiği hâliyle elektronik tablo: .xlsx, .xls, .ods veya .csv</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Dosya seç…</translation>
    </message>
    <message>
        <source>Title rows, merged cells, any order of columns and any spelling of the captions are understood. You see what was guessed and correct it.</source>
        <translation>Başlık üstü satırlar, birleştirilmiş hücreler, her sütun sırası ve her başlık yazımı anlaşılır. Tahminleri görür, gerekirse düzeltirsiniz.</translation>
    </message>
    <message>
        <source>Row by row you see what would happen: new, changed, doubtful, or refused and why.</source>
        <translation>Her satır için ne olacağını görürsünüz: yeni, değişecek, şüpheli; alınamıyorsa nedeniyle.</translation>
    </message>
    <message>
        <source>Nothing is written before you say so, and one undo takes the whole import back.</source>
        <translation>Siz onaylamadan hiçbir şey yazılmaz; tek bir geri alma bütün aktarımı geri alır.</translation>
    </message>
    <message>
        <source>Spreadsheets ({patterns});;All files (*)</source>
        <translation>Elektronik tablolar ({patterns});;Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>This field is required.</source>
        <translation>Bu alan zorunludur.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Girdikleriniz silinsin mi?</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>Henüz kaydedilmedi.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kaydetmeden kapat</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>İptal et</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>sırada bekliyor</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>durduruluyor</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
    <message>
        <source>{title}: finished</source>
        <translation>{title}: tamamlandı</translation>
    </message>
    <message>
        <source>{title}: cancelled, nothing was changed</source>
        <translation>{title}: iptal edildi, hiçbir şey değişmedi</translation>
    </message>
    <message>
        <source>{title}: not done</source>
        <translation>{title}: yapılamadı</translation>
    </message>
    <message>
        <source>{title}: failed</source>
        <translation>{title}: beklenmeyen bir hata oluştu</translation>
    </message>
</context>
<context>
    <name>LegendTile</name>
    <message>
        <source>Key {letter}: {label}</source>
        <translation>{letter} tuşu: {label}</translation>
    </message>
</context>
<context>
    <name>ListImportPanel</name>
    <message>
        <source>Step 1 of 3: the file</source>
        <translation>Adım 1/3: dosya</translation>
    </message>
    <message>
        <source>Step 2 of 3: columns</source>
        <translation>Adım 2/3: sütunlar</translation>
    </message>
    <message>
        <source>Step 3 of 3: rows</source>
        <translation>Adım 3/3: satırlar</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} okunuyor</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} içe aktarılıyor</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>İptal edildi. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>{list}, preview.xlsx</source>
        <translation>{list}, ön izleme.xlsx</translation>
    </message>
    <message>
        <source>Keep the preview</source>
        <translation>Ön izlemeyi kaydet</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Çalışma kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} yazılıyor</translation>
    </message>
    <message>
        <source>The preview is kept in {file}.</source>
        <translation>Ön izleme {file} dosyasına kaydedildi.</translation>
    </message>
</context>
<context>
    <name>MarkGrid</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>MarksModel</name>
    <message>
        <source>not marked</source>
        <translation>işaretlenmedi</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show password</source>
        <translation>Parolayı göster</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Parolayı gizle</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Nothing to preview</source>
        <translation>Önizlenecek belge yok</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Genişliğe sığdır</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} / {count}</translation>
    </message>
</context>
<context>
    <name>PdfPreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Choose one from the list, or empty this line.</source>
        <translation>Listeden birini seçin veya bu satırı boşaltın.</translation>
    </message>
    <message>
        <source>Take away: {text}</source>
        <translation>Kaldır: {text}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Type “{word}” to go on.</source>
        <translation>Devam etmek için “{word}” yazın.</translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>No row chosen</source>
        <translation>Satır seçilmedi</translation>
    </message>
    <message>
        <source>Choose a row to see what would happen.</source>
        <translation>Ne olacağını görmek için bir satır seçin.</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>{row}. satır</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Satırda yazan</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Değişecekler</translation>
    </message>
    <message>
        <source>Everything is the same already</source>
        <translation>Bilgilerin hepsi zaten aynı</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Uyarılı</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;ütunlar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>İçe &amp;aktar</translation>
    </message>
    <message>
        <source>All &amp;doubtful rows</source>
        <translation>Tüm şü&amp;pheliler</translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>Böyle satır yok</translation>
    </message>
    <message>
        <source>No row of the list has this verdict.</source>
        <translation>Listede bu durumda satır yok.</translation>
    </message>
    <message>
        <source>&amp;Import ({count})</source>
        <translation>İçe &amp;aktar ({count})</translation>
    </message>
    <message>
        <source>Rows that wait for a decision: {count}</source>
        <translation>Karar bekleyen satır: {count}</translation>
    </message>
    <message>
        <source>They will be left out. You can import the list again later: what is known is recognised.</source>
        <translation>Bu satırlar alınmayacak. Listeyi sonra yeniden aktarabilirsiniz: bilinenler tanınır.</translation>
    </message>
    <message>
        <source>Leave them out and import</source>
        <translation>Bunları bırak, aktar</translation>
    </message>
    <message>
        <source>&amp;Keep as file…</source>
        <translation>&amp;Dosyaya kaydet…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>SpanChart</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>StepWizard</name>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>ss:dd</translation>
    </message>
    <message>
        <source>Write the time as hours and minutes, for example 09:30.</source>
        <translation>Saati saat ve dakika olarak yazın; örneğin 09:30.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Seçim yapılmadı</translation>
    </message>
    <message>
        <source>Choose a row to see its details here.</source>
        <translation>Ayrıntıları görmek için bir satır seçin.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Gösterilecek kayıt yok</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>This can no longer be undone: something else was changed since.</source>
        <translation>Bu artık geri alınamaz: o zamandan beri başka bir şey değişti.</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Bu yapılamadı</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Eklenecek</translation>
    </message>
    <message>
        <source>Will be updated</source>
        <translation>Güncellenecek</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Değişmeyecek</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Kararınız</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Alınmayacak</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Alınamaz</translation>
    </message>
</context>
</TS>
