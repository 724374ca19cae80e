<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>CandidatesPanel</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Hak edenler</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Düzenlenenler</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Hak etmeyenler</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Kimse yok</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Seçim yok</translation>
    </message>
    <message>
        <source>Choose a certificate to see it here.</source>
        <translation>Burada görmek için bir belge seçin.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizle</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>İptal et…</translation>
    </message>
    <message>
        <source>&amp;Issue corrected…</source>
        <translation>&amp;Düzeltilmişini düzenle…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Ön&amp;izle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Belge no</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Days of the training</source>
        <translation>Eğitim günleri</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Düzenlenme</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, {name}</translation>
    </message>
    <message>
        <source>Revoked on {day}: {reason}</source>
        <translation>{day} tarihinde iptal edildi: {reason}</translation>
    </message>
    <message>
        <source>In the words of who revoked it</source>
        <translation>İptal edenin açıklaması</translation>
    </message>
    <message>
        <source>On-the-job training at</source>
        <translation>İşbaşı eğitimi yapılan işletme</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>&amp;Hand out…</source>
        <translation>&amp;Teslim et…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizle</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>İptal et…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued</source>
        <translation>
            <numerusform>%n belge düzenlendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) fit the search and the filters</source>
        <translation>
            <numerusform>Aramaya ve süzgeçlere uyan %n belge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>No certificate fits the search and the filters.</source>
        <translation>Aramaya ve süzgeçlere uyan belge yok.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>Henüz belge yok</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand out %n chosen…</source>
        <translation>
            <numerusform>Seçilen %n belgeyi &amp;teslim et…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hand out all listed…</source>
        <translation>Listeyi &amp;teslim et…</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Belgeyi kaydet</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
    <message>
        <source>Certificate {number} is revoked</source>
        <translation>{number} numaralı belge iptal edildi</translation>
    </message>
    <message>
        <source>It gets a new number and is drawn from what the records say today of {name} and the training.</source>
        <translation>Yeni numara alır; {name} ve eğitim hakkında kayıtlarda bugün yazanlarla düzenlenir.</translation>
    </message>
    <message>
        <source>Issue a corrected certificate?</source>
        <translation>Düzeltilmiş belge düzenlensin mi?</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>The corrected certificate is issued</source>
        <translation>Düzeltilmiş belge düzenlendi</translation>
    </message>
    <message>
        <source>&amp;On-the-job training…</source>
        <translation>İ&amp;şbaşı eğitimi…</translation>
    </message>
    <message>
        <source>Open a closed training and issue its certificates there; those of on-the-job training are issued here.</source>
        <translation>Kapatılmış bir eğitimi açıp belgelerini orada düzenleyin; işbaşı eğitimi belgeleri burada düzenlenir.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tüm türler</translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation>Belge türü</translation>
    </message>
    <message>
        <source>Year of issue</source>
        <translation>Düzenlenme yılı</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tüm yıllar</translation>
    </message>
    <message>
        <source>Name, training, company or number…</source>
        <translation>Ad, eğitim, işletme veya numara…</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message numerus="yes">
        <source>Hand out %n certificate(s)</source>
        <translation>
            <numerusform>%n belgeyi teslim et</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>&amp;Teslim et…</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Biçim</translation>
    </message>
    <message>
        <source>Possible: {placeholders}</source>
        <translation>Kullanılabilir: {placeholders}</translation>
    </message>
    <message>
        <source>&amp;File names</source>
        <translation>Dosya &amp;adları</translation>
    </message>
    <message>
        <source>A folder with one PDF a person</source>
        <translation>Kişi başına bir PDF, bir klasörde</translation>
    </message>
    <message>
        <source>One ZIP file</source>
        <translation>Tek ZIP dosyası</translation>
    </message>
    <message>
        <source>One print job</source>
        <translation>Tek baskı işi</translation>
    </message>
    <message>
        <source>The pages in one document, for the printer only: hand the single files out as PDF.</source>
        <translation>Bütün sayfalar tek dosyada, yalnızca yazıcı için: PDF olarak tek tek dosyaları verin.</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Örnek: {name}</translation>
    </message>
    <message>
        <source>Nothing was written yet: no place was chosen.</source>
        <translation>Henüz bir şey yazılmadı: yer seçilmedi.</translation>
    </message>
    <message>
        <source>Folder for the certificates</source>
        <translation>Belgelerin klasörü</translation>
    </message>
    <message>
        <source>ZIP file for the certificates</source>
        <translation>Belgelerin ZIP dosyası</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP dosyaları (*.zip)</translation>
    </message>
    <message>
        <source>Writing certificates</source>
        <translation>Belgeler yazılıyor</translation>
    </message>
    <message>
        <source>Preparing the print job</source>
        <translation>Baskı işi hazırlanıyor</translation>
    </message>
</context>
<context>
    <name>IssueCounts</name>
    <message numerus="yes">
        <source>&amp;Issue %n certificate(s)…</source>
        <translation>
            <numerusform>%n belge &amp;düzenle…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)?</source>
        <translation>
            <numerusform>%n belge düzenlensin mi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued and signed.</source>
        <translation>
            <numerusform>%n belge düzenlendi ve imzalandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n left without one.</source>
        <translation>
            <numerusform>Durduruldu; %n kişi belgesiz kaldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuePanel</name>
    <message>
        <source>Certificates are issued when the training is closed.</source>
        <translation>Belgeler eğitim kapatılınca düzenlenir.</translation>
    </message>
    <message>
        <source>Nobody of this training is in this group.</source>
        <translation>Bu eğitimden bu gruba giren kimse yok.</translation>
    </message>
</context>
<context>
    <name>IssuingPanel</name>
    <message>
        <source>Certificates</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>&amp;Hand out issued…</source>
        <translation>Düzenlenenleri &amp;teslim et…</translation>
    </message>
    <message>
        <source>&amp;Issue certificates…</source>
        <translation>Belge &amp;düzenle…</translation>
    </message>
    <message>
        <source>They are numbered and signed for good. A mistake can only be mended by revoking.</source>
        <translation>Numaralanır ve imzalanırlar; bu geri alınamaz. Yanlışlık ancak iptalle düzeltilir.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Wording: {language}</source>
        <translation>Metin: {language}</translation>
    </message>
    <message>
        <source>Issuing certificates</source>
        <translation>Belgeler düzenleniyor</translation>
    </message>
    <message>
        <source>{done} of {total} certificates are issued.</source>
        <translation>{total} belgeden {done} tanesi düzenlendi.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
</context>
<context>
    <name>PlacementIssueDialog</name>
    <message>
        <source>Certificates of on-the-job training</source>
        <translation>İşbaşı eğitimi belgeleri</translation>
    </message>
    <message>
        <source>Whoever finished and worked the hours that the rules ask for is ticked.</source>
        <translation>Eğitimini tamamlayan ve kuralların istediği saat kadar çalışanlar işaretlidir.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
<context>
    <name>PlacementIssuePanel</name>
    <message>
        <source>No on-the-job training is in this group.</source>
        <translation>Bu grupta işbaşı eğitimi yok.</translation>
    </message>
    <message>
        <source>Certificates are issued when the on-the-job training is finished: its log whole, both evaluations and the final report there.</source>
        <translation>Belgeler işbaşı eğitimi tamamlanınca düzenlenir: günlük eksiksiz, iki değerlendirme ile sonuç raporu girilmiş olmalıdır.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Revoke the certificate of {name}</source>
        <translation>{name} adına düzenlenen belgeyi iptal et</translation>
    </message>
    <message>
        <source>It is put on the list of revoked certificates and never counts again. A corrected one can be issued afterwards.</source>
        <translation>İptal listesine girer ve bir daha geçerli olmaz. Ardından düzeltilmişi düzenlenebilir.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;İptal et</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Neden</translation>
    </message>
    <message>
        <source>&amp;In your words</source>
        <translation>&amp;Açıklamanız</translation>
    </message>
    <message>
        <source>&amp;Number, typed as a confirmation</source>
        <translation>Onay için belge &amp;numarasını yazın</translation>
    </message>
    <message>
        <source>The number of this certificate is {number}.</source>
        <translation>Bu belgenin numarası {number}.</translation>
    </message>
</context>
<context>
    <name>ThumbnailPanel</name>
    <message>
        <source>Open the preview</source>
        <translation>Önizlemeyi aç</translation>
    </message>
    <message>
        <source>Preview of the certificate</source>
        <translation>Belgenin önizlemesi</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Nothing verified yet</source>
        <translation>Henüz doğrulama yapılmadı</translation>
    </message>
    <message>
        <source>Drop a certificate at the left, or read its QR code with a scanner.</source>
        <translation>Sola bir belge bırakın ya da karekodunu okuyucuyla okutun.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>This center is one for trying out: its certificates do not count.</source>
        <translation>Bu bir deneme merkezidir: belgeleri geçerli değildir.</translation>
    </message>
    <message>
        <source>The code proves only what is written below. Compare it, line by line, with the paper in your hand.</source>
        <translation>Karekod yalnızca aşağıda yazanı kanıtlar. Elinizdeki kâğıtla satır satır karşılaştırın.</translation>
    </message>
    <message>
        <source>What the certificate says</source>
        <translation>Belgenin söyledikleri</translation>
    </message>
    <message>
        <source>What it claims, without proof</source>
        <translation>Kanıtsız iddia ettikleri</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Drop certificates here</source>
        <translation>Belgeleri buraya bırakın</translation>
    </message>
    <message>
        <source>A PDF file, or a picture or scan of the printed certificate</source>
        <translation>PDF dosyası, ya da basılı belgenin fotoğrafı veya taraması</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Dosya &amp;seç…</translation>
    </message>
    <message>
        <source>Scan the QR code here</source>
        <translation>Karekodu buraya okutun</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Doğrula</translation>
    </message>
    <message>
        <source>Verify a certificate</source>
        <translation>Belge doğrula</translation>
    </message>
    <message>
        <source>Works without a network, by the list of keys that this computer knows.</source>
        <translation>Ağ gerektirmez; bu bilgisayarın bildiği anahtar listesine göre çalışır.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Doğrulanan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Okunamadı</translation>
    </message>
    <message>
        <source>Code scanner</source>
        <translation>Karekod okuyucu</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Henüz yanıt yok</translation>
    </message>
    <message>
        <source>What was verified is listed here.</source>
        <translation>Doğrulananlar burada listelenir.</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Belgeler ({patterns})</translation>
    </message>
    <message>
        <source>Certificates to verify</source>
        <translation>Doğrulanacak belgeler</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>Okutulan karekod</translation>
    </message>
    <message>
        <source>Verifying certificates</source>
        <translation>Belgeler doğrulanıyor</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>Eligible</source>
        <translation>Hak ediyor</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Düzenlendi</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Hak etmiyor</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Katılımcı</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Belge sahibi</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Written: {place}</source>
        <translation>Yazıldı: {place}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Bu yapılmadı</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Gerçek</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Değiştirilmiş</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>İptal edilmiş</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tanınmıyor</translation>
    </message>
    <message>
        <source>The signature is valid and covers the whole document.</source>
        <translation>İmza geçerli ve belgenin tamamını kapsıyor.</translation>
    </message>
    <message>
        <source>The code is signed by the center and says what is written here.</source>
        <translation>Karekod merkez tarafından imzalanmış ve burada yazanı söylüyor.</translation>
    </message>
    <message>
        <source>The center&apos;s own records say the same.</source>
        <translation>Merkezin kendi kayıtları da aynısını söylüyor.</translation>
    </message>
    <message>
        <source>The center has revoked this certificate.</source>
        <translation>Merkez bu belgeyi iptal etmiş.</translation>
    </message>
    <message>
        <source>The document was changed after it was signed.</source>
        <translation>Belge imzalandıktan sonra değiştirilmiş.</translation>
    </message>
    <message>
        <source>Something was added to the document or edited after it was signed.</source>
        <translation>İmzadan sonra belgeye bir şey eklenmiş ya da belge düzenlenmiş.</translation>
    </message>
    <message>
        <source>The signature is damaged or was tampered with.</source>
        <translation>İmza bozuk ya da üzerinde oynanmış.</translation>
    </message>
    <message>
        <source>The file bears no signature, but a center signs every file that it issues. Ask for that file.</source>
        <translation>Dosyada imza yok; oysa merkez düzenlediği her dosyayı imzalar. İmzalı dosyayı isteyin.</translation>
    </message>
    <message>
        <source>The center&apos;s records say something else under this number.</source>
        <translation>Merkezin kayıtlarında bu numarada başka bir şey yazıyor.</translation>
    </message>
    <message>
        <source>The code and the signed document do not belong together.</source>
        <translation>Karekod ile imzalı belge birbirine ait değil.</translation>
    </message>
    <message>
        <source>It is signed by somebody who is not among the known centers.</source>
        <translation>İmzalayan, bilinen merkezler arasında değil.</translation>
    </message>
    <message>
        <source>It is signed with a key that was withdrawn before that day.</source>
        <translation>O günden önce geri çekilmiş bir anahtarla imzalanmış.</translation>
    </message>
    <message>
        <source>The code is signed with a key that is not known here. Fetch the newest key list.</source>
        <translation>Karekod burada bilinmeyen bir anahtarla imzalanmış. En yeni anahtar listesini alın.</translation>
    </message>
    <message>
        <source>The code is signed with a key that was withdrawn before the day of issue.</source>
        <translation>Karekod, düzenlenme gününden önce geri çekilmiş bir anahtarla imzalanmış.</translation>
    </message>
    <message>
        <source>The code&apos;s signature does not fit what it says: it is forged or damaged.</source>
        <translation>Karekodun imzası içeriğine uymuyor: sahte ya da bozuk.</translation>
    </message>
    <message>
        <source>The code is one of a certificate, but damaged or made by a newer program.</source>
        <translation>Karekod bir belgenin, ama bozuk ya da daha yeni bir programla yapılmış.</translation>
    </message>
    <message>
        <source>A code was read, but it is none of a certificate.</source>
        <translation>Bir kod okundu, ama bir belgenin kodu değil.</translation>
    </message>
    <message>
        <source>No code was found. Take the picture closer, straighter and with more light.</source>
        <translation>Kod bulunamadı. Fotoğrafı daha yakından, düz ve daha çok ışıkta çekin.</translation>
    </message>
    <message>
        <source>It bears no code of a certificate: which one it is cannot be told.</source>
        <translation>Üzerinde belge karekodu yok: hangi belge olduğu söylenemez.</translation>
    </message>
    <message>
        <source>The center issued it, and it says what it said then.</source>
        <translation>Bu belgeyi merkez düzenlemiş; o gün ne yazıyorsa yine onu söylüyor.</translation>
    </message>
    <message>
        <source>Do not accept it: it is not what the center issued.</source>
        <translation>Kabul etmeyin: merkezin düzenlediği belge bu değil.</translation>
    </message>
    <message>
        <source>The center issued it and has taken it back: it does not count.</source>
        <translation>Merkez düzenlemiş, sonra geri almış: geçerli değil.</translation>
    </message>
    <message>
        <source>Nothing proves it, and nothing disproves it.</source>
        <translation>Ne doğrulayan ne yalanlayan bir kanıt var.</translation>
    </message>
    <message>
        <source>Signed by {signer} on {moment}. {level}.</source>
        <translation>{moment} tarihinde {signer} imzalamış. {level}.</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>İptal tarihi</translation>
    </message>
    <message>
        <source>by the list of {day}</source>
        <translation>{day} tarihli listeye göre</translation>
    </message>
    <message>
        <source>Revocations</source>
        <translation>İptaller</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Belge no</translation>
    </message>
    <message>
        <source>Compare this, line by line, with the paper in your hand.</source>
        <translation>Elinizdeki kâğıtla satır satır karşılaştırın.</translation>
    </message>
    <message>
        <source>It claims, without proof:</source>
        <translation>Kanıtsız olarak iddia ettiği:</translation>
    </message>
    <message>
        <source>The center is one for trying out: its certificates do not count.</source>
        <translation>Merkez bir deneme merkezidir: belgeleri geçerli değildir.</translation>
    </message>
    <message>
        <source>Revoked on {day}.</source>
        <translation>{day} tarihinde iptal edilmiş.</translation>
    </message>
    <message>
        <source>By the list of {day}.</source>
        <translation>{day} tarihli listeye göre.</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Katılım belgesi</translation>
    </message>
    <message>
        <source>Certificate of achievement</source>
        <translation>Başarı belgesi</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geçerli</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Turkish with English</source>
        <translation>Türkçe ve İngilizce</translation>
    </message>
    <message>
        <source>the training is not closed yet</source>
        <translation>eğitim henüz kapatılmadı</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ayrıldı</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>yedek listesinde</translation>
    </message>
    <message>
        <source>attended too few minutes</source>
        <translation>devam süresi yetersiz</translation>
    </message>
    <message>
        <source>attendance is not complete</source>
        <translation>yoklama tamamlanmadı</translation>
    </message>
    <message>
        <source>the training has no exam</source>
        <translation>eğitimin sınavı yok</translation>
    </message>
    <message>
        <source>no exam score</source>
        <translation>sınav puanı yok</translation>
    </message>
    <message>
        <source>below the pass mark</source>
        <translation>başarı puanının altında</translation>
    </message>
    <message>
        <source>has this certificate already</source>
        <translation>bu belgeyi zaten aldı</translation>
    </message>
    <message>
        <source>Name is wrong</source>
        <translation>Ad yanlış</translation>
    </message>
    <message>
        <source>Other data are wrong</source>
        <translation>Başka bilgiler yanlış</translation>
    </message>
    <message>
        <source>Issued in error</source>
        <translation>Sehven düzenlendi</translation>
    </message>
    <message>
        <source>Attendance was corrected</source>
        <translation>Devam kaydı düzeltildi</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Başka bir neden</translation>
    </message>
    <message>
        <source>The file is not the one that was issued</source>
        <translation>Dosya düzenlenen dosya değil</translation>
    </message>
    <message>
        <source>The file&apos;s signature does not hold</source>
        <translation>Dosyanın imzası geçerli değil</translation>
    </message>
    <message>
        <source>Signed (PAdES B-B), without a time stamp</source>
        <translation>İmzalı (PAdES B-B), zaman damgasız</translation>
    </message>
    <message>
        <source>Signed with a time stamp (PAdES B-T)</source>
        <translation>Zaman damgalı imza (PAdES B-T)</translation>
    </message>
    <message>
        <source>The QR code proves itself</source>
        <translation>Karekod kendini kanıtlıyor</translation>
    </message>
    <message>
        <source>The QR code proves nothing</source>
        <translation>Karekod bir şey kanıtlamıyor</translation>
    </message>
    <message>
        <source>Nobody can get this certificate now. The list says why, person by person.</source>
        <translation>Şu anda bu belgeyi alabilecek kimse yok. Nedenleri listede kişi kişi yazıyor.</translation>
    </message>
    <message>
        <source>These people cannot get this certificate: {names}. Nothing was issued.</source>
        <translation>Şu kişiler bu belgeyi alamaz: {names}. Hiçbir belge düzenlenmedi.</translation>
    </message>
    <message>
        <source>Certificate {number} is revoked already.</source>
        <translation>{number} numaralı belge zaten iptal edilmiş.</translation>
    </message>
    <message>
        <source>Please write the reason down.</source>
        <translation>Lütfen gerekçeyi yazın.</translation>
    </message>
    <message>
        <source>This certificate is not in the records. Read the list again.</source>
        <translation>Bu belge kayıtlarda yok. Listeyi yeniden okuyun.</translation>
    </message>
    <message>
        <source>Certificate {number} still counts. Revoke it before issuing a corrected one.</source>
        <translation>{number} numaralı belge hâlâ geçerli. Düzeltilmişini düzenlemeden önce iptal edin.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a PDF or a picture.</source>
        <translation>{file} PDF ya da görüntü olarak okunamıyor.</translation>
    </message>
    <message>
        <source>The number pattern has no more numbers for this year. Make it longer.</source>
        <translation>Numara kalıbında bu yıl için numara kalmadı. Kalıbı uzatın.</translation>
    </message>
    <message>
        <source>File names cannot be made from “{pattern}”. Use the placeholders, number or name among them.</source>
        <translation>“{pattern}” kalıbından dosya adı oluşturulamaz. Gösterilen alanları kullanın; numara ya da ad mutlaka bulunsun.</translation>
    </message>
    <message>
        <source>number</source>
        <comment>in a file name pattern</comment>
        <translation>numara</translation>
    </message>
    <message>
        <source>name</source>
        <comment>in a file name pattern</comment>
        <translation>ad</translation>
    </message>
    <message>
        <source>title</source>
        <comment>in a file name pattern</comment>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>date</source>
        <comment>in a file name pattern</comment>
        <translation>tarih</translation>
    </message>
    <message>
        <source>year</source>
        <comment>in a file name pattern</comment>
        <translation>yıl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one, or make it first.</source>
        <translation>{folder} klasörü yok. Başka bir klasör seçin ya da önce bu klasörü oluşturun.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>İşletme</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Çalışılan süre</translation>
    </message>
    <message>
        <source>{title}, {hours}, {first} to {last}</source>
        <translation>{title}, {hours}, {first} – {last}</translation>
    </message>
    <message>
        <source>Certificate of on-the-job training</source>
        <translation>İşbaşı eğitimi belgesi</translation>
    </message>
    <message>
        <source>%n hour(s)</source>
        <translation>%n saat</translation>
    </message>
    <message>
        <source>%n lesson hour(s)</source>
        <translation>%n ders saati</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>henüz tamamlanmadı</translation>
    </message>
    <message>
        <source>worked too few hours</source>
        <translation>çalışma süresi yetersiz</translation>
    </message>
</context>
</TS>
