<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>ArrivalPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Seçim yok</translation>
    </message>
    <message>
        <source>Choose a package to see what it would change.</source>
        <translation>Neyi değiştireceğini görmek için bir paket seçin.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Türlere göre</translation>
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
        <source>Made on {moment}</source>
        <translation>Hazırlanma: {moment}</translation>
    </message>
    <message>
        <source>Pre-check: {score} of 100</source>
        <translation>Ön denetim: 100 üzerinden {score}</translation>
    </message>
    <message>
        <source>When the center made it</source>
        <translation>Merkezin paketi hazırladığı zaman</translation>
    </message>
    <message>
        <source>What its own check said</source>
        <translation>Merkezin kendi ön denetimi</translation>
    </message>
    <message>
        <source>Package {number} of the same center is here too and holds all its records.</source>
        <translation>Aynı merkezin {number} numaralı paketi de burada ve bu paketin bütün kayıtlarını içeriyor.</translation>
    </message>
    <message>
        <source>Package {numbers} never arrived; this one holds what was in it.</source>
        <translation>{numbers} numaralı paket hiç gelmedi; içindekiler bu pakette var.</translation>
    </message>
    <message>
        <source>I called the center: this is its true state</source>
        <translation>Merkezi aradım: doğru durum budur</translation>
    </message>
    <message>
        <source>Take it in again all the same</source>
        <translation>Yine de yeniden teslim al</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Farklar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>ve %n değişiklik daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>Take in packages</source>
        <translation>Paket teslim al</translation>
    </message>
    <message>
        <source>Drop packages here</source>
        <translation>Paketleri buraya bırakın</translation>
    </message>
    <message>
        <source>Files that end in .smm, or the stick&apos;s folder. You see what they change before anything is written.</source>
        <translation>.smm uzantılı dosyalar ya da belleğin klasörü. Hiçbir şey yazılmadan önce neyin değişeceğini görürsünüz.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dosya seç…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>&amp;Klasör seç…</translation>
    </message>
    <message>
        <source>Packages to take in</source>
        <translation>Teslim alınacak paketler</translation>
    </message>
    <message>
        <source>Packages (*.smm);;All files (*)</source>
        <translation>Paketler (*.smm);;Bütün dosyalar (*)</translation>
    </message>
    <message>
        <source>Folder or stick with packages</source>
        <translation>Paketlerin bulunduğu klasör ya da bellek</translation>
    </message>
    <message>
        <source>There is no file that ends in {suffix}.</source>
        <translation>{suffix} uzantılı dosya yok.</translation>
    </message>
    <message>
        <source>Looking at packages</source>
        <translation>Paketler inceleniyor</translation>
    </message>
    <message>
        <source>Nothing new: all of these records are here already. Nothing was changed.</source>
        <translation>Yeni bir şey yok: bu kayıtların hepsi zaten burada. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>From a stick, an e-mail or a folder; any number, in any order.</source>
        <translation>Bellekten, e-postadan ya da klasörden; istediğiniz kadar, istediğiniz sırada.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n package(s)</source>
        <translation>
            <numerusform>%n paketi &amp;teslim al</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Teslim al</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n hazır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or waiting</source>
        <translation>
            <numerusform>%n reddedildi ya da bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n teslim alındı</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in packages</source>
        <translation>Paketler teslim alınıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) were refused after all; each says why.</source>
        <translation>
            <numerusform>%n paket yine de reddedildi; nedeni üzerinde yazıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in: {changes}.</source>
        <translation>
            <numerusform>%n paket teslim alındı: {changes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the receipts…</source>
        <translation>Alındı belgelerini yaz…</translation>
    </message>
    <message>
        <source>Stopped. Packages that were finished stay; the one under way left nothing behind.</source>
        <translation>Durduruldu. Tamamlanan paketler duruyor; yarıda kalan hiçbir iz bırakmadı.</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>Alındı belgeleri yazılıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written and read back. The stick may be removed.</source>
        <translation>
            <numerusform>%n alındı belgesi yazıldı ve geri okunarak denetlendi. Bellek çıkarılabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a decision to take</source>
        <translation>
            <numerusform>%n karar bekliyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeremonyCard</name>
    <message>
        <source>Get to know the directorate</source>
        <translation>Genel müdürlükle tanışma</translation>
    </message>
    <message>
        <source>Once, so that nobody else can read your packages and nobody can send any in your name.</source>
        <translation>Bir kez yapılır; böylece paketlerinizi başkası okuyamaz, sizin adınıza da kimse paket gönderemez.</translation>
    </message>
    <message>
        <source>Read the directorate’s trust file</source>
        <translation>Genel müdürlüğün güven dosyasını alınız</translation>
    </message>
    <message>
        <source>It came by stick or e-mail. Its fingerprint is then compared by telephone.</source>
        <translation>USB bellekle ya da e-postayla gelmiştir. Parmak izi ardından telefonda karşılaştırılır.</translation>
    </message>
    <message>
        <source>&amp;Read trust file…</source>
        <translation>&amp;Güven dosyasını al…</translation>
    </message>
    <message>
        <source>Write your own request file</source>
        <translation>Kendi anahtar bildiriminizi yazınız</translation>
    </message>
    <message>
        <source>Onto a stick or into an e-mail; on the telephone read your own six blocks out.</source>
        <translation>USB belleğe ya da e-postaya; telefonda kendi altı öbeğinizi okursunuz.</translation>
    </message>
    <message>
        <source>&amp;Write request file…</source>
        <translation>&amp;Bildirimi yaz…</translation>
    </message>
    <message>
        <source>Read the directorate’s answer</source>
        <translation>Genel müdürlüğün yanıtını alınız</translation>
    </message>
    <message>
        <source>It says that your keys are trusted. Until then packages may be prepared, but wait.</source>
        <translation>Anahtarlarınıza güvenildiğini bildirir. O zamana kadar paket hazırlanabilir, ancak işleme alınmaz.</translation>
    </message>
    <message>
        <source>Read &amp;answer…</source>
        <translation>&amp;Yanıtı al…</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare the fingerprint</source>
        <translation>Parmak izini karşılaştırma</translation>
    </message>
    <message>
        <source>Call {name} at a number you know already. Type the six blocks they read to you.</source>
        <translation>{name}: önceden bildiğiniz bir numaradan arayınız. Size okunan altı öbeği buraya yazınız.</translation>
    </message>
    <message>
        <source>&amp;Trust these keys</source>
        <translation>Bu anahtarlara &amp;güven</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>{number}. öbek</translation>
    </message>
    <message>
        <source>It does not fit. Read it once more; if it still differs, do not trust this file.</source>
        <translation>Uymuyor. Bir kez daha okutunuz; yine uymuyorsa bu dosyaya güvenmeyiniz.</translation>
    </message>
    <message>
        <source>All six blocks fit.</source>
        <translation>Altı öbek de uyuyor.</translation>
    </message>
    <message>
        <source>Six blocks of five digits; each is checked as soon as it is full.</source>
        <translation>Beşer rakamlı altı öbek; her biri dolar dolmaz denetlenir.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>uyuyor</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>uymuyor</translation>
    </message>
</context>
<context>
    <name>DirectorateKeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <source>Whose packages are believed here, and for whom they are encrypted</source>
        <translation>Kimin paketlerine güvenilir, paketler kime şifrelenir</translation>
    </message>
    <message>
        <source>No center is trusted yet</source>
        <translation>Henüz güvenilen merkez yok</translation>
    </message>
    <message>
        <source>Hand the trust file to the centers. Each answers with a request: read it here.</source>
        <translation>Güven dosyasını merkezlere verin. Her merkez bir anahtar bildirimiyle karşılık verir: onu buradan alın.</translation>
    </message>
    <message>
        <source>Write trust &amp;file…</source>
        <translation>&amp;Güven dosyası yaz…</translation>
    </message>
    <message>
        <source>&amp;Read a request…</source>
        <translation>&amp;Bildirim al…</translation>
    </message>
    <message>
        <source>Our fingerprint</source>
        <translation>Parmak izimiz</translation>
    </message>
    <message>
        <source>Read it to a center that compares our trust file.</source>
        <translation>Güven dosyamızı karşılaştıran merkeze bunu okuyun.</translation>
    </message>
    <message>
        <source>&amp;Make new keys…</source>
        <translation>&amp;Yeni anahtar üret…</translation>
    </message>
    <message>
        <source>Made on {moment}</source>
        <translation>Hazırlanma: {moment}</translation>
    </message>
    <message>
        <source>There are no keys yet. Make them once, then hand out the trust file.</source>
        <translation>Henüz anahtar yok. Bir kez üretin, sonra güven dosyasını dağıtın.</translation>
    </message>
    <message>
        <source>&amp;Make keys</source>
        <translation>&amp;Anahtar üret</translation>
    </message>
    <message>
        <source>Make new keys for the directorate?</source>
        <translation>Genel Müdürlük için yeni anahtar üretilsin mi?</translation>
    </message>
    <message>
        <source>Centers then need the new trust file. What was encrypted for the former keys can still be opened here.</source>
        <translation>Merkezlere yeni güven dosyası vermeniz gerekir. Eski anahtarlara şifrelenmiş paketler burada açılmaya devam eder.</translation>
    </message>
    <message>
        <source>&amp;Make new keys</source>
        <translation>&amp;Yeni anahtar üret</translation>
    </message>
    <message>
        <source>The keys are made. Now hand out the trust file.</source>
        <translation>Anahtarlar üretildi. Şimdi güven dosyasını dağıtın.</translation>
    </message>
    <message>
        <source>smm-trust.json</source>
        <translation>smm-guven.json</translation>
    </message>
    <message>
        <source>Trust file written: {file}. The same one goes to every center.</source>
        <translation>Güven dosyası yazıldı: {file}. Bütün merkezlere aynı dosya verilir.</translation>
    </message>
    <message>
        <source>smm-answer-{center}.json</source>
        <translation>smm-yanit-{center}.json</translation>
    </message>
    <message>
        <source>Answer written: {file}</source>
        <translation>Yanıt yazıldı: {file}</translation>
    </message>
    <message>
        <source>Key files (*.json)</source>
        <translation>Anahtar dosyaları (*.json)</translation>
    </message>
    <message>
        <source>Write a key file</source>
        <translation>Anahtar dosyası yaz</translation>
    </message>
    <message>
        <source>Key files (*.json);;All files (*)</source>
        <translation>Anahtar dosyaları (*.json);;Bütün dosyalar (*)</translation>
    </message>
    <message>
        <source>Request of a center</source>
        <translation>Merkezin anahtar bildirimi</translation>
    </message>
    <message>
        <source>These keys of {name} are trusted already.</source>
        <translation>{name} anahtarlarına zaten güveniliyor.</translation>
    </message>
    <message>
        <source>{name} has new keys, sealed by those that are trusted here. Nothing has to be compared.</source>
        <translation>{name} yeni anahtarlar üretmiş; bunlar burada güvenilen anahtarla mühürlü. Karşılaştırma gerekmez.</translation>
    </message>
    <message>
        <source>Take the new keys over?</source>
        <translation>Yeni anahtarlar kabul edilsin mi?</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Kabul et</translation>
    </message>
    <message>
        <source>{name} is trusted. Now write the answer.</source>
        <translation>{name} güvenilenlere eklendi. Şimdi yanıtı yazın.</translation>
    </message>
    <message>
        <source>Write answer…</source>
        <translation>Yanıt yaz…</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Gerekçe</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>İ&amp;ptal et</translation>
    </message>
    <message>
        <source>Its packages are refused from now on, and these keys never come back: it makes new ones.</source>
        <translation>Bundan sonra paketleri reddedilir ve bu anahtarlar bir daha kullanılamaz: merkez yenisini üretir.</translation>
    </message>
    <message>
        <source>The keys of {name} are revoked.</source>
        <translation>{name} anahtarları iptal edildi.</translation>
    </message>
    <message>
        <source>Revoke the keys of center {number}?</source>
        <translation>{number} numaralı merkezin anahtarları iptal edilsin mi?</translation>
    </message>
</context>
<context>
    <name>DirectoratePage</name>
    <message>
        <source>Centers</source>
        <translation>Merkezler</translation>
    </message>
    <message>
        <source>No center fits</source>
        <translation>Uyan merkez yok</translation>
    </message>
    <message>
        <source>Choose another filter.</source>
        <translation>Başka bir süzgeç seçin.</translation>
    </message>
    <message>
        <source>Write &amp;all receipts…</source>
        <translation>Bütün alındı &amp;belgelerini yaz…</translation>
    </message>
    <message>
        <source>&amp;Take in packages…</source>
        <translation>&amp;Paket teslim al…</translation>
    </message>
    <message>
        <source>Reported this period</source>
        <translation>Son dönemi raporlayan</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Geciken</translation>
    </message>
    <message>
        <source>Gaps and alarms</source>
        <translation>Eksik ve uyarı</translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation>Alındı bekleyen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Receipt to write</source>
        <translation>Alındı yazılacak</translation>
    </message>
    <message>
        <source>Open remarks</source>
        <translation>Açık inceleme notu</translation>
    </message>
    <message>
        <source>{reported} of {all} centers have reported for the last period</source>
        <translation>{all} merkezden {reported} merkez son dönemi raporladı</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at most</source>
        <translation>
            <numerusform>en çok %n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>geciken yok</translation>
    </message>
    <message>
        <source>want a look</source>
        <translation>bakılması gerek</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>write them to the stick</source>
        <translation>belleğe yazın</translation>
    </message>
    <message>
        <source>all written</source>
        <translation>hepsi yazıldı</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>Alındı belgeleri yazılıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written and read back. The stick may be removed.</source>
        <translation>
            <numerusform>%n alındı belgesi yazıldı ve geri okunarak denetlendi. Bellek çıkarılabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Gerekçe</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Package {number} was withdrawn: {reason}</source>
        <translation>{number} numaralı paket geri alındı: {reason}</translation>
    </message>
    <message>
        <source>Package {number} is withdrawn.</source>
        <translation>{number} numaralı paket geri alındı.</translation>
    </message>
    <message>
        <source>Withdrawing a package</source>
        <translation>Paket geri alınıyor</translation>
    </message>
    <message>
        <source>The next receipt says so, and the center&apos;s next package then holds all its records.</source>
        <translation>Bu istek sonraki alındı belgesiyle iletilir; merkezin sonraki paketi bütün kayıtlarını içerir.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>İ&amp;ste</translation>
    </message>
    <message>
        <source>The next receipt asks for everything.</source>
        <translation>Sonraki alındı belgesi bütün kayıtları isteyecek.</translation>
    </message>
    <message>
        <source>Its records return to what they were before. The next receipt takes the reason to the center.</source>
        <translation>Kayıtlar paketten önceki hâline döner. Gerekçe, sonraki alındı belgesiyle merkeze ulaşır.</translation>
    </message>
    <message>
        <source>period up to {day}</source>
        <translation>{day} tarihine kadar</translation>
    </message>
    <message>
        <source>Withdraw package {number}?</source>
        <translation>{number} numaralı paket geri alınsın mı?</translation>
    </message>
    <message>
        <source>Ask center {number} for everything anew?</source>
        <translation>{number} numaralı merkez bütün kayıtları yeniden göndersin mi?</translation>
    </message>
</context>
<context>
    <name>DirectoratePanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Seçim yok</translation>
    </message>
    <message>
        <source>Choose a center to see its packages here.</source>
        <translation>Paketlerini burada görmek için bir merkez seçin.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Withdraw its last package…</source>
        <translation>Son paketini geri al…</translation>
    </message>
    <message>
        <source>Ask for everything anew…</source>
        <translation>Bütün kayıtları yeniden iste…</translation>
    </message>
    <message>
        <source>Write a remark…</source>
        <translation>İnceleme notu yaz…</translation>
    </message>
    <message>
        <source>Write &amp;receipt…</source>
        <translation>Alındı belgesi &amp;yaz…</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Son paket</translation>
    </message>
    <message>
        <source>Pre-check</source>
        <translation>Ön denetim</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paketler</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>Henüz hiçbir şey gelmedi.</translation>
    </message>
    <message>
        <source>none written yet</source>
        <translation>henüz yazılmadı</translation>
    </message>
    <message>
        <source>Receipt: {moment}</source>
        <translation>Alındı belgesi: {moment}</translation>
    </message>
    <message>
        <source>Newest receipt</source>
        <translation>Son alındı belgesi</translation>
    </message>
    <message>
        <source>Fingerprint of its keys</source>
        <translation>Anahtarlarının parmak izi</translation>
    </message>
    <message>
        <source>{number}: {state}</source>
        <translation>{number}: {state}</translation>
    </message>
    <message>
        <source>made {made}, here {moment}</source>
        <translation>hazırlanma {made}, geliş {moment}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
</context>
<context>
    <name>DrivesPanel</name>
    <message>
        <source>Where to</source>
        <translation>Nereye</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>Takılı USB bellek yok</translation>
    </message>
    <message>
        <source>Plug one in: it appears here by itself. Or choose a folder.</source>
        <translation>Takınız: burada kendiliğinden görünür. Ya da bir klasör seçiniz.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Klasör seç…</translation>
    </message>
    <message>
        <source>Sticks appear and leave by themselves.</source>
        <translation>Takılan ve çıkarılan bellekler kendiliğinden yenilenir.</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>USB bellek veya klasör</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Boş alan</translation>
    </message>
    <message>
        <source>write-protected</source>
        <translation>yazmaya kapalı</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>klasör</translation>
    </message>
    <message>
        <source>removable</source>
        <translation>çıkarılabilir</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Paketin yazılacağı klasör</translation>
    </message>
</context>
<context>
    <name>ExportDonePanel</name>
    <message>
        <source>The file was written, read back from the stick and compared. It is whole.</source>
        <translation>Dosya yazıldı, geri okundu ve karşılaştırıldı. Eksiksizdir.</translation>
    </message>
    <message>
        <source>Hash of the file (SHA-256), to be compared with the minute</source>
        <translation>Dosyanın özeti (SHA-256); tutanaktakiyle karşılaştırılır</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>K&amp;lasörü aç</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Tamam</translation>
    </message>
    <message>
        <source>&amp;Print delivery minute…</source>
        <translation>Teslim t&amp;utanağını yazdır…</translation>
    </message>
    <message>
        <source>Safe to remove the stick</source>
        <translation>USB belleği çıkarabilirsiniz</translation>
    </message>
    <message>
        <source>The package is ready</source>
        <translation>Paket hazır</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>bütün kayıtlar</translation>
    </message>
    <message>
        <source>changes since the last receipt</source>
        <translation>son alındı belgesinden beri değişenler</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>no. {number}, {what}</source>
        <translation>{number} numaralı, {what}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Hazırlandı</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>&amp;Everything from the start (full package)</source>
        <translation>&amp;Baştan itibaren her şey (tam paket)</translation>
    </message>
    <message>
        <source>&amp;Write package</source>
        <translation>Paketi &amp;yaz</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Gidecek olan</translation>
    </message>
    <message>
        <source>Needed only when the directorate asks for it: the package grows, and nothing is lost by it.</source>
        <translation>Yalnızca genel müdürlük isterse gerekir: paket büyür, hiçbir şey kaybolmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since the last receipt</source>
        <translation>son alındı belgesinden beri değişen</translation>
    </message>
    <message>
        <source>everything that this center has</source>
        <translation>merkezin bütün kayıtları</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stand. The package may go all the same; it carries the score {score}.</source>
        <translation>
            <numerusform>%n bulgu var. Paket yine de gidebilir; {score} hazırlık puanını taşır.</numerusform>
        </translation>
    </message>
    <message>
        <source>To {place}</source>
        <translation>Hedef: {place}</translation>
    </message>
    <message>
        <source>Choose a stick or a folder.</source>
        <translation>Bir USB bellek ya da klasör seçiniz.</translation>
    </message>
    <message>
        <source>Preparing the package</source>
        <translation>Paket hazırlanıyor</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left at the target.</source>
        <translation>Durduruldu. Hedefte hiçbir şey bırakılmadı.</translation>
    </message>
    <message>
        <source>Packing, encrypting and writing. Leave the stick in its place.</source>
        <translation>Paketleniyor, şifreleniyor ve yazılıyor. USB belleği çıkarmayınız.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>Package {number} is written</source>
        <translation>{number} numaralı paket yazıldı</translation>
    </message>
</context>
<context>
    <name>FieldNeedsPage</name>
    <message>
        <source>Needs</source>
        <translation>İhtiyaçlar</translation>
    </message>
    <message>
        <source>No survey of this field yet</source>
        <translation>Bu alanda henüz kapanmış anket yok</translation>
    </message>
    <message>
        <source>No need is open</source>
        <translation>Karşılanmamış ihtiyaç yok</translation>
    </message>
    <message>
        <source>It comes with the packages of centers that closed a survey or recorded needs.</source>
        <translation>Merkezler anketlerini kapatıp ya da ihtiyaç kaydedip paket gönderdikçe burası dolar.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>Açık ihtiyaçlar</translation>
    </message>
    <message>
        <source>Centers that asked</source>
        <translation>Anket yapan merkez</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Anket uygulaması</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Yeterlik</translation>
    </message>
    <message>
        <source>Scale 1–{points}</source>
        <translation>1–{points} ölçeği</translation>
    </message>
    <message>
        <source>the newest of each center</source>
        <translation>her merkezin en yenisi</translation>
    </message>
    <message>
        <source>What centers have not met yet, by center</source>
        <translation>Merkezlerin henüz karşılanmamış ihtiyaçları, merkezlere göre</translation>
    </message>
    <message>
        <source>Answers of all centers together: teachers&apos; view and beside it industry&apos;s</source>
        <translation>Bütün merkezlerin yanıtları birlikte: öğretmenlerin görüşü ve yanında sektörünki</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>İstatistikler</translation>
    </message>
    <message>
        <source>&amp;Workbook…</source>
        <translation>Ç&amp;alışma kitabı…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapor…</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Dönem</translation>
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
        <source>This year</source>
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Geçen yıl</translation>
    </message>
    <message>
        <source>This report period</source>
        <translation>Bu rapor dönemi</translation>
    </message>
    <message>
        <source>Last report period</source>
        <translation>Son biten rapor dönemi</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Son on iki ay</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Tarih aralığı</translation>
    </message>
    <message>
        <source>Registered teachers</source>
        <translation>Kayıtlı öğretmen</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Faaliyet</translation>
    </message>
    <message>
        <source>Persons trained</source>
        <translation>Eğitim alan kişi</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Geçerli belge</translation>
    </message>
    <message>
        <source>each identity number once</source>
        <translation>her kimlik no bir kez</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n kapandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n katılım</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) given</source>
        <translation>
            <numerusform>%n ders saati verildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n iptal</numerusform>
        </translation>
    </message>
    <message>
        <source>none revoked</source>
        <translation>iptal yok</translation>
    </message>
    <message>
        <source>consolidated-report.xlsx</source>
        <translation>konsolide-rapor.xlsx</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Çalışma kitapları (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Çalışma kitabını kaydet</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Rapor yazılıyor</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Rapor hazırlanıyor</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Konsolide rapor</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF olarak &amp;kaydet…</translation>
    </message>
    <message>
        <source>consolidated-report.pdf</source>
        <translation>konsolide-rapor.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>All trainings and on-the-job training, whenever they ended</source>
        <translation>Bitiş tarihine bakılmadan bütün eğitimler ve işbaşı eğitimleri</translation>
    </message>
    <message>
        <source>Trainings and on-the-job training that ended from {first} to {last}</source>
        <translation>{first} – {last} arasında biten eğitimler ve işbaşı eğitimleri</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>What the chart shows</source>
        <translation>Grafiğin gösterdiği</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Minutes attended of minutes recorded</source>
        <translation>Yoklaması girilen dakikaların katılınan payı</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Katılım</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Faaliyet</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Ders saati</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Belge</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message numerus="yes">
        <source>and %n finding(s) more</source>
        <translation>
            <numerusform>ve %n bulgu daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Check</source>
        <translation>Ön denetim</translation>
    </message>
    <message>
        <source>Packages and receipts</source>
        <translation>Paketler ve alındılar</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>İnceleme notları</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Prepare package…</source>
        <translation>&amp;Paket hazırla…</translation>
    </message>
    <message>
        <source>The directorate has not answered your key file yet; until it does, it refuses your packages.</source>
        <translation>Genel müdürlük anahtar bildiriminizi henüz yanıtlamadı; yanıtlayana kadar paketlerinizi kabul etmez.</translation>
    </message>
    <message>
        <source>Open the keys</source>
        <translation>Anahtarları aç</translation>
    </message>
    <message>
        <source>The directorate asks for everything anew: the next package will be a full one.</source>
        <translation>Genel müdürlük her şeyi yeniden istiyor: sonraki paket tam paket olacak.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>Prepare package</source>
        <translation>Paket hazırla</translation>
    </message>
    <message>
        <source>Choose the stick, write, and wait until it may be removed</source>
        <translation>USB belleği seçiniz, yazınız ve çıkarılabileceği bildirilene kadar bekleyiniz</translation>
    </message>
    <message>
        <source>Stop writing the package?</source>
        <translation>Paketin yazılması durdurulsun mu?</translation>
    </message>
    <message>
        <source>Nothing stays on the stick; the records wait for the next package.</source>
        <translation>USB bellekte hiçbir şey kalmaz; kayıtlar sonraki paketi bekler.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Bu kayıt artık yok.</translation>
    </message>
    <message numerus="yes">
        <source>The teacher was taken over, with %n training(s).</source>
        <translation>
            <numerusform>Öğretmen, %n eğitimiyle birlikte nakil alındı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingPanel</name>
    <message>
        <source>Take over &amp;teacher…</source>
        <translation>Ö&amp;ğretmen nakli al…</translation>
    </message>
    <message>
        <source>Take in &amp;receipt…</source>
        <translation>&amp;Alındı belgesi al…</translation>
    </message>
    <message>
        <source>Packages (*.smm)</source>
        <translation>Paketler (*.smm)</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Alındı belgesi alma</translation>
    </message>
    <message>
        <source>Taking in the receipt</source>
        <translation>Alındı belgesi işleniyor</translation>
    </message>
    <message>
        <source>Take over a teacher from another center</source>
        <translation>Başka merkezden öğretmen nakli alma</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Our fingerprint</source>
        <translation>Parmak izimiz</translation>
    </message>
    <message>
        <source>Read these blocks to the directorate on the telephone.</source>
        <translation>Bu öbekleri telefonda genel müdürlüğe okuyunuz.</translation>
    </message>
    <message>
        <source>Write key &amp;file…</source>
        <translation>Anahtar bildirimi ya&amp;z…</translation>
    </message>
    <message>
        <source>&amp;New keys…</source>
        <translation>Y&amp;eni anahtarlar…</translation>
    </message>
    <message>
        <source>The directorate</source>
        <translation>Genel müdürlük</translation>
    </message>
    <message>
        <source>To whom packages are encrypted.</source>
        <translation>Paketler yalnızca onun açabileceği biçimde şifrelenir.</translation>
    </message>
    <message>
        <source>Read key fi&amp;le…</source>
        <translation>Anahtar dosyası a&amp;l…</translation>
    </message>
    <message>
        <source>Made on {moment}.</source>
        <translation>Üretildiği tarih: {moment}.</translation>
    </message>
    <message>
        <source>No keys yet; they are made with the first key file.</source>
        <translation>Henüz anahtar yok; ilk anahtar bildirimiyle birlikte üretilir.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>henüz tanınmıyor</translation>
    </message>
    <message>
        <source>Read the trust file that the directorate gave you.</source>
        <translation>Genel müdürlüğün verdiği güven dosyasını alınız.</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>güveniliyor</translation>
    </message>
    <message>
        <source>{name}. Trusted since {moment}, confirmed by {person}.</source>
        <translation>{name}. {moment} tarihinden beri güveniliyor; doğrulayan: {person}.</translation>
    </message>
    <message>
        <source>smm-request-{number}.json</source>
        <translation>smm-anahtar-bildirimi-{number}.json</translation>
    </message>
    <message>
        <source>Write the key file</source>
        <translation>Anahtar bildirimini yazma</translation>
    </message>
    <message>
        <source>Key files (*.json)</source>
        <translation>Anahtar dosyaları (*.json)</translation>
    </message>
    <message>
        <source>Key file written: {file}. Hand it to the directorate.</source>
        <translation>Anahtar bildirimi yazıldı: {file}. Genel müdürlüğe iletiniz.</translation>
    </message>
    <message>
        <source>Read a key file</source>
        <translation>Anahtar dosyası alma</translation>
    </message>
    <message>
        <source>{name} has new keys. Take them over?</source>
        <translation>{name} yeni anahtarlar kullanıyor. Alınsın mı?</translation>
    </message>
    <message>
        <source>The file is sealed by the keys that you trust already, so nothing has to be compared.</source>
        <translation>Dosya, güvendiğiniz eski anahtarlarla da imzalanmış; karşılaştırma gerekmez.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Al</translation>
    </message>
    <message>
        <source>The directorate trusts your keys. Everything is ready.</source>
        <translation>Genel müdürlük anahtarlarınıza güveniyor. Her şey hazır.</translation>
    </message>
    <message>
        <source>The keys of {name} are trusted.</source>
        <translation>Anahtarlarına artık güveniliyor: {name}.</translation>
    </message>
    <message>
        <source>Make new keys?</source>
        <translation>Yeni anahtarlar üretilsin mi?</translation>
    </message>
    <message>
        <source>&amp;Make new keys</source>
        <translation>Yeni anahtar &amp;üret</translation>
    </message>
    <message>
        <source>New keys are made. Write the key file and give it to the directorate.</source>
        <translation>Yeni anahtarlar üretildi. Anahtar bildirimini yazıp genel müdürlüğe iletiniz.</translation>
    </message>
    <message>
        <source>The directorate then needs your new key file before it takes your packages.</source>
        <translation>Genel müdürlük paketlerinizi ancak yeni anahtar bildiriminizi aldıktan sonra kabul eder.</translation>
    </message>
    <message>
        <source>The former keys may be in &amp;other hands</source>
        <translation>Eski anahtarlar &amp;başkasının eline geçmiş olabilir</translation>
    </message>
    <message>
        <source>Then they vouch for nothing any more, and the fingerprints are compared anew.</source>
        <translation>Bu durumda eskilere artık güvenilmez; parmak izleri yeniden karşılaştırılır.</translation>
    </message>
</context>
<context>
    <name>LaterRecordCounts</name>
    <message numerus="yes">
        <source>%n competency framework(s)</source>
        <translation>
            <numerusform>%n yeterlik çerçevesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency/competencies</source>
        <translation>
            <numerusform>%n yeterlik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey instrument(s)</source>
        <translation>
            <numerusform>%n anket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey round(s)</source>
        <translation>
            <numerusform>%n anket uygulaması</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n yanıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free answer(s)</source>
        <translation>
            <numerusform>%n açık uçlu yanıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed form(s)</source>
        <translation>
            <numerusform>%n basılı form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n ihtiyaç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the story of needs</source>
        <translation>
            <numerusform>%n ihtiyaç geçmişi adımı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) from needs to trainings</source>
        <translation>
            <numerusform>%n ihtiyaç–eğitim bağlantısı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company/companies</source>
        <translation>
            <numerusform>%n işletme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technology/technologies</source>
        <translation>
            <numerusform>%n teknoloji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technology/technologies of companies</source>
        <translation>
            <numerusform>%n işletme teknolojisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) at companies</source>
        <translation>
            <numerusform>%n işletme yetkilisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protocol(s)</source>
        <translation>
            <numerusform>%n protokol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company visit(s)</source>
        <translation>
            <numerusform>%n işletme ziyareti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place offer(s)</source>
        <translation>
            <numerusform>%n işbaşı eğitim kontenjanı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technology/technologies of offers</source>
        <translation>
            <numerusform>%n kontenjan teknolojisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) met by offers</source>
        <translation>
            <numerusform>%n kontenjan–ihtiyaç bağlantısı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement request(s)</source>
        <translation>
            <numerusform>%n işbaşı eğitim talebi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technology/technologies asked for</source>
        <translation>
            <numerusform>%n talep edilen teknoloji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned or forbidden pair(s)</source>
        <translation>
            <numerusform>%n sabitlenen veya yasaklanan eşleşme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n işbaşı eğitimi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of daily logs</source>
        <translation>
            <numerusform>%n günlük satırı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n değerlendirme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed placement paper(s)</source>
        <translation>
            <numerusform>%n basılı işbaşı eğitimi belgesi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergedPage</name>
    <message>
        <source>Merged register</source>
        <translation>Birleşik kayıtlar</translation>
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
        <source>Certificates</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Name, school, title or number…</source>
        <translation>Ad, okul, başlık ya da numara…</translation>
    </message>
    <message>
        <source>All centers</source>
        <translation>Bütün merkezler</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>In several centers</source>
        <translation>Birden çok merkezde</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>Take packages in, or search for something else.</source>
        <translation>Paket teslim alın ya da başka bir şey arayın.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) of all centers</source>
        <translation>
            <numerusform>bütün merkezlerden %n eğitim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of all centers</source>
        <translation>
            <numerusform>bütün merkezlerden %n belge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s), each as a center wrote it</source>
        <translation>
            <numerusform>%n öğretmen kaydı, her biri merkezin yazdığı gibi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergedPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Seçim yok</translation>
    </message>
    <message>
        <source>Choose a row to see what the centers wrote.</source>
        <translation>Merkezlerin yazdıklarını görmek için bir satır seçin.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Eğitimler</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Katıldığı</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>T.C. kimlik no</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Henüz yok.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişi</translation>
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
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Düzenlenme</translation>
    </message>
    <message>
        <source>Why it was revoked</source>
        <translation>İptal gerekçesi</translation>
    </message>
    <message numerus="yes">
        <source>The same identity number is registered in %n center(s):</source>
        <translation>
            <numerusform>Aynı kimlik numarası %n merkezde kayıtlı:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinuteDialog</name>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <source>Save the delivery minute</source>
        <translation>Teslim tutanağını kaydetme</translation>
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
    <name>OtherCentersCard</name>
    <message>
        <source>Other centers</source>
        <translation>Diğer merkezler</translation>
    </message>
    <message>
        <source>Teachers can move to them and come from them. Their keys come with receipts or as key files.</source>
        <translation>Öğretmenler bu merkezlere ve bu merkezlerden nakledilebilir. Anahtarları alındı belgeleriyle ya da anahtar dosyası olarak gelir.</translation>
    </message>
    <message>
        <source>trusted since {moment}, confirmed by {person}</source>
        <translation>{moment} tarihinden beri güveniliyor; doğrulayan: {person}</translation>
    </message>
</context>
<context>
    <name>PackagesPanel</name>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Henüz teslim yapılmadı</translation>
    </message>
    <message>
        <source>Packages that you prepare and receipts that you take in are listed here.</source>
        <translation>Hazırladığınız paketler ve aldığınız alındı belgeleri burada listelenir.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Seçim yok</translation>
    </message>
    <message>
        <source>Choose a package or a receipt to see what it holds.</source>
        <translation>İçeriğini görmek için bir paket ya da alındı belgesi seçiniz.</translation>
    </message>
    <message>
        <source>Hash of the file (SHA-256)</source>
        <translation>Dosyanın özeti (SHA-256)</translation>
    </message>
    <message>
        <source>Delivery &amp;minute…</source>
        <translation>Teslim &amp;tutanağı…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>records</source>
        <translation>kayıt</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puan</translation>
    </message>
    <message>
        <source>size</source>
        <translation>boyut</translation>
    </message>
    <message>
        <source>everything from the start</source>
        <translation>baştan itibaren her şey</translation>
    </message>
    <message>
        <source>what changed since the last receipt</source>
        <translation>son alındı belgesinden beri değişenler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Hazırlayan</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Kapsamı</translation>
    </message>
    <message>
        <source>Records by kind</source>
        <translation>Türlerine göre kayıtlar</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ne bildiriyor</translation>
    </message>
    <message>
        <source>Written by the directorate</source>
        <translation>Genel müdürlükçe yazıldığı an</translation>
    </message>
    <message>
        <source>Packages and receipts</source>
        <translation>Paketler ve alındılar</translation>
    </message>
</context>
<context>
    <name>PartyPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Seçim yok</translation>
    </message>
    <message>
        <source>Choose a center to see its keys.</source>
        <translation>Anahtarlarını görmek için bir merkez seçin.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>İ&amp;ptal et…</translation>
    </message>
    <message>
        <source>Write &amp;answer…</source>
        <translation>&amp;Yanıt yaz…</translation>
    </message>
    <message>
        <source>Center no. {number}</source>
        <translation>{number} numaralı merkez</translation>
    </message>
    <message>
        <source>Compared by {name} on {moment}</source>
        <translation>Karşılaştıran: {name}, {moment}</translation>
    </message>
    <message>
        <source>For trying out</source>
        <translation>Deneme için</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>{moment} tarihine kadar</translation>
    </message>
</context>
<context>
    <name>PlacedFiguresPanel</name>
    <message>
        <source>Places offered</source>
        <translation>Verilen yer</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Yerleştirme</translation>
    </message>
    <message>
        <source>Persons placed</source>
        <translation>Yerleştirilen kişi</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Çalışılan saat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>No on-the-job training was offered or ended in this span.</source>
        <translation>Bu dönemde verilen kontenjan veya biten işbaşı eğitimi yok.</translation>
    </message>
    <message>
        <source>Trainings and on-the-job training together</source>
        <translation>Eğitimler ve işbaşı eğitimi birlikte</translation>
    </message>
    <message>
        <source>On-the-job training</source>
        <translation>İşbaşı eğitimi</translation>
    </message>
    <message>
        <source>{share} in use</source>
        <translation>{share} kullanıldı</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n tamamlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>each identity number once</source>
        <translation>her kimlik no bir kez</translation>
    </message>
    <message numerus="yes">
        <source>at %n company/companies</source>
        <translation>
            <numerusform>%n işletmede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n iptal</numerusform>
        </translation>
    </message>
    <message>
        <source>none revoked</source>
        <translation>iptal yok</translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message>
        <source>Check before the hand-over</source>
        <translation>Teslim öncesi denetim</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>Hazırlık puanı: {score} / 100</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the hand-over.</source>
        <translation>Teslimin önünde hiçbir engel yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be mended.</source>
        <translation>
            <numerusform>%n konunun düzeltilmesi iyi olur.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may hand over all the same: the package says how many findings of each kind stand.</source>
        <translation>Yine de teslim edebilirsiniz: paket, her türden kaç bulgu kaldığını bildirir.</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Her şey yerinde</translation>
    </message>
    <message>
        <source>readiness score</source>
        <translation>hazırlık puanı</translation>
    </message>
    <message>
        <source>Identity numbers, sessions, seats, certificates, closings and on-the-job training were checked.</source>
        <translation>Kimlik numaraları, oturumlar, kontenjanlar, belgeler, kapanışlar ve işbaşı eğitimleri denetlendi.</translation>
    </message>
</context>
<context>
    <name>RecordCounts</name>
    <message numerus="yes">
        <source>%n center profile(s)</source>
        <translation>
            <numerusform>%n merkez bilgisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n kural</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public key(s)</source>
        <translation>
            <numerusform>%n açık anahtar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s)</source>
        <translation>
            <numerusform>%n kapalı gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n öğretmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of namesakes</source>
        <translation>
            <numerusform>%n adaş çifti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed record(s)</source>
        <translation>
            <numerusform>%n silinen kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n inceleme notu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n catalogue title(s)</source>
        <translation>
            <numerusform>%n katalog başlığı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n eğitici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n eğitim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n oturum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n ders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n katılım kaydı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s)</source>
        <translation>
            <numerusform>%n yoklama işareti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance sheet(s)</source>
        <translation>
            <numerusform>%n imza çizelgesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n belge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate file(s)</source>
        <translation>
            <numerusform>%n belge dosyası</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocation(s)</source>
        <translation>
            <numerusform>%n iptal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkCounts</name>
    <message numerus="yes">
        <source>%n remark(s) to look at.</source>
        <translation>
            <numerusform>Bakılacak %n inceleme notu var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) settled.</source>
        <translation>
            <numerusform>%n inceleme notu kapandı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkNotice</name>
    <message>
        <source>Remarks of the directorate</source>
        <translation>Genel müdürlüğün inceleme notları</translation>
    </message>
    <message>
        <source>Remark of the directorate, {day}: {text}</source>
        <translation>Genel müdürlüğün inceleme notu, {day}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>and %n remark(s) more on the hand-over page</source>
        <translation>
            <numerusform>ve Teslim sayfasında %n not daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Write a &amp;remark…</source>
        <translation>İnceleme &amp;notu yaz…</translation>
    </message>
    <message>
        <source>No open remarks.</source>
        <translation>Açık inceleme notu yok.</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>Settle this remark</source>
        <translation>Bu notu kapat</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>İnceleme &amp;notu</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Yaz</translation>
    </message>
    <message>
        <source>The remark goes out with the next receipt.</source>
        <translation>Not, sonraki alındı belgesiyle gidecek.</translation>
    </message>
    <message>
        <source>The remark is settled.</source>
        <translation>Not kapatıldı.</translation>
    </message>
    <message>
        <source>No open remarks</source>
        <translation>Açık inceleme notu yok</translation>
    </message>
    <message>
        <source>What the directorate remarks on your records comes with its receipts and is listed here.</source>
        <translation>Genel müdürlüğün kayıtlarınıza düştüğü notlar alındı belgeleriyle gelir ve burada listelenir.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Seçim yok</translation>
    </message>
    <message>
        <source>Choose a remark to read it here.</source>
        <translation>Okumak için bir not seçiniz.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>İnceleme notu</translation>
    </message>
    <message>
        <source>&amp;Show the record</source>
        <translation>Kaydı &amp;göster</translation>
    </message>
    <message>
        <source>Record and remark</source>
        <translation>Kayıt ve not</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>changed, to be handed over</source>
        <translation>değişti, teslim edilecek</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Notu yazan</translation>
    </message>
    <message>
        <source>Mend the record and hand over again; a receipt of the directorate then ends the remark.</source>
        <translation>Kaydı düzeltip yeniden teslim ediniz; genel müdürlüğün sonraki alındı belgesi notu kapatır.</translation>
    </message>
    <message>
        <source>Open remarks</source>
        <translation>Açık inceleme notu</translation>
    </message>
    <message>
        <source>Write a remark</source>
        <translation>İnceleme notu yaz</translation>
    </message>
    <message>
        <source>{title}: the center reads it there, with its next receipt.</source>
        <translation>{title}: merkez bu notu sonraki alındı belgesiyle orada okur.</translation>
    </message>
</context>
<context>
    <name>StandingBar</name>
    <message>
        <source>Last package</source>
        <translation>Son paket</translation>
    </message>
    <message>
        <source>Confirmed by the directorate</source>
        <translation>Genel müdürlükçe onaylanan</translation>
    </message>
    <message>
        <source>Waiting records</source>
        <translation>Bekleyen kayıt</translation>
    </message>
    <message>
        <source>Open remarks</source>
        <translation>Açık inceleme notu</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>no. {number}</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>henüz alındı belgesi yok</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>yeni kayıt yok</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>düzeltilecek</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Before the first package the center and the directorate get to know each other</source>
        <translation>İlk paketten önce merkez ile genel müdürlük birbirini tanır</translation>
    </message>
    <message>
        <source>confirmed through no. {number}</source>
        <translation>{number} numaraya kadar onaylandı</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <translation>
            <numerusform>%n kayıt bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>bekleyen kayıt yok</translation>
    </message>
    <message>
        <source>No package was prepared yet</source>
        <translation>Henüz paket hazırlanmadı</translation>
    </message>
    <message>
        <source>Last package no. {number}, {moment}</source>
        <translation>Son paket: no. {number}, {moment}</translation>
    </message>
</context>
<context>
    <name>TransferInDialog</name>
    <message>
        <source>Take over {name}?</source>
        <translation>{name} nakil alınsın mı?</translation>
    </message>
    <message>
        <source>One undo takes it back.</source>
        <translation>Bir kez geri almak yeterlidir.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Geldiği merkez</translation>
    </message>
    <message>
        <source>File made on</source>
        <translation>Dosyanın tarihi</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>T.C. kimlik no</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Okul</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>The register has this person already: {name}. The history is added there.</source>
        <translation>Bu kişi kütükte zaten var: {name}. Geçmişi o kayda eklenir.</translation>
    </message>
    <message>
        <source>The register does not know this person: a new entry is made.</source>
        <translation>Bu kişi kütükte yok: yeni kayıt açılır.</translation>
    </message>
    <message>
        <source>Somebody here has the same name. Is it the same person?</source>
        <translation>Burada aynı adda biri var. Aynı kişi mi?</translation>
    </message>
    <message>
        <source>The same as {name}, {school}</source>
        <translation>Aynı kişi: {name}, {school}</translation>
    </message>
    <message>
        <source>Another person: make a new entry</source>
        <translation>Başka biri: yeni kayıt aç</translation>
    </message>
    <message>
        <source>Please decide</source>
        <translation>Karar veriniz</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>Aynı kişi mi?</translation>
    </message>
    <message>
        <source>&amp;Take over the teacher</source>
        <translation>&amp;Nakil al</translation>
    </message>
    <message>
        <source>History that comes along</source>
        <translation>Birlikte gelen geçmiş</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n kayıt daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferOutDialog</name>
    <message>
        <source>Move {name} to another center</source>
        <translation>{name}: başka merkeze nakil</translation>
    </message>
    <message>
        <source>Trainings and certificates go along. Here the teacher is marked as left; one undo ends that.</source>
        <translation>Eğitimleri ve belgeleri birlikte gider. Burada ayrıldı olarak işaretlenir; bir kez geri almak bunu kaldırır.</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>Dosyayı &amp;yaz</translation>
    </message>
    <message>
        <source>To the &amp;center</source>
        <translation>&amp;Merkez</translation>
    </message>
    <message>
        <source>&amp;Onto</source>
        <translation>&amp;Nereye</translation>
    </message>
    <message>
        <source>Encrypted: only the other center can open it.</source>
        <translation>Şifrelidir: yalnızca öbür merkez açabilir.</translation>
    </message>
    <message>
        <source>{name}, {free} free</source>
        <translation>{name}, {free} boş</translation>
    </message>
    <message>
        <source>A folder that I choose…</source>
        <translation>Seçeceğim bir klasör…</translation>
    </message>
    <message>
        <source>Nothing was written yet: no place was chosen.</source>
        <translation>Henüz bir şey yazılmadı: yer seçilmedi.</translation>
    </message>
    <message>
        <source>Writing the transfer</source>
        <translation>Nakil dosyası yazılıyor</translation>
    </message>
    <message>
        <source>Folder for the transfer file</source>
        <translation>Nakil dosyasının yazılacağı klasör</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>At other centers</source>
        <translation>Başka merkezlerde</translation>
    </message>
    <message>
        <source>Move to another center…</source>
        <translation>Başka merkeze nakil…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of other centers came along.</source>
        <translation>
            <numerusform>Başka merkezlerden %n belge geldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Came from {center} on {day}.</source>
        <translation>{day} tarihinde geldi: {center}.</translation>
    </message>
    <message>
        <source>Left for {center} on {day}.</source>
        <translation>{day} tarihinde gitti: {center}.</translation>
    </message>
    <message>
        <source>No other center is known yet</source>
        <translation>Henüz tanınan başka merkez yok</translation>
    </message>
    <message>
        <source>Their keys come with receipts; or take in their key file on the hand-over page.</source>
        <translation>Anahtarları alındı belgeleriyle gelir; ya da Teslim sayfasında anahtar dosyalarını alınız.</translation>
    </message>
    <message>
        <source>The transfer file is written. The stick may be removed</source>
        <translation>Nakil dosyası yazıldı. USB belleği çıkarabilirsiniz</translation>
    </message>
    <message>
        <source>Give it to the other center, which takes the teacher over from it.</source>
        <translation>Öbür merkeze veriniz; öğretmeni bu dosyadan nakil alır.</translation>
    </message>
    <message>
        <source>&amp;Print delivery minute…</source>
        <translation>Teslim t&amp;utanağını yazdır…</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The file {path} cannot be read. Check its name and that the stick is plugged in.</source>
        <translation>{path} dosyası okunamıyor. Adını ve USB belleğin takılı olduğunu denetleyiniz.</translation>
    </message>
    <message>
        <source>The file is empty. Ask the sender to hand it over again.</source>
        <translation>Dosya boş. Gönderenden yeniden teslim etmesini isteyiniz.</translation>
    </message>
    <message>
        <source>This file is no package. Packages end in .smm.</source>
        <translation>Bu dosya bir paket değil. Paketlerin uzantısı .smm’dir.</translation>
    </message>
    <message>
        <source>The package is incomplete or damaged. Copy it again from the stick.</source>
        <translation>Paket eksik ya da bozuk. USB bellekten yeniden kopyalayınız.</translation>
    </message>
    <message>
        <source>The file holds something other than a package. It was not opened.</source>
        <translation>Dosya bir teslim paketi içermiyor. Açılmadı.</translation>
    </message>
    <message>
        <source>The file was packed again by another program. Ask for the original one.</source>
        <translation>Dosya başka bir programla yeniden paketlenmiş. Özgün dosyayı isteyiniz.</translation>
    </message>
    <message>
        <source>What the package says of itself cannot be read. It may be damaged.</source>
        <translation>Paketin künyesi okunamıyor. Dosya bozulmuş olabilir.</translation>
    </message>
    <message>
        <source>The package was changed after it was signed. Nothing of it was taken over.</source>
        <translation>Paket imzalandıktan sonra değiştirilmiş. İçinden hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of the program. Update this one.</source>
        <translation>Paket programın daha yeni bir sürümüyle oluşturulmuş. Programı güncelleyiniz.</translation>
    </message>
    <message>
        <source>The package holds records that this version does not know ({kind}, version {found}). Update the program.</source>
        <translation>Pakette bu sürümün tanımadığı kayıtlar var ({kind}, sürüm {found}). Programı güncelleyiniz.</translation>
    </message>
    <message>
        <source>The content of the package is damaged or was changed. Copy it again from the stick.</source>
        <translation>Paketin içeriği bozulmuş ya da değiştirilmiş. USB bellekten yeniden kopyalayınız.</translation>
    </message>
    <message>
        <source>The content of the package cannot be read. Ask for a new one.</source>
        <translation>Paketin içeriği okunamıyor. Yeni bir paket isteyiniz.</translation>
    </message>
    <message>
        <source>The package holds records that make no sense ({kind} {field}). Report it to the sender.</source>
        <translation>Pakette anlamsız kayıtlar var ({kind} {field}). Gönderene bildiriniz.</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this package. Take the sender’s key file in first.</source>
        <translation>Bu paketi imzalayan anahtar burada tanınmıyor. Önce gönderenin anahtar dosyasını alınız.</translation>
    </message>
    <message>
        <source>The key of {name} was revoked. Agree on a new one.</source>
        <translation>{name} anahtarı iptal edilmiş. Yeni bir anahtar üzerinde anlaşınız.</translation>
    </message>
    <message>
        <source>{name} has a newer key. Ask for a package signed by it.</source>
        <translation>{name} artık daha yeni bir anahtar kullanıyor. Onunla imzalanmış bir paket isteyiniz.</translation>
    </message>
    <message>
        <source>The file says it comes from center {claimed}, but its key belongs to center {center}.</source>
        <translation>Dosya {claimed} numaralı merkezden geldiğini söylüyor, ancak anahtarı {center} numaralı merkeze ait.</translation>
    </message>
    <message>
        <source>The package is meant for somebody else (number {recipient}).</source>
        <translation>Paket başka bir alıcı için hazırlanmış ({recipient} numaralı).</translation>
    </message>
    <message>
        <source>The package was encrypted for another key. Give the sender your newest key file.</source>
        <translation>Paket başka bir anahtar için şifrelenmiş. Gönderene en yeni anahtar dosyanızı veriniz.</translation>
    </message>
    <message>
        <source>This is exercise data. It does not belong among real records.</source>
        <translation>Bunlar deneme verileri. Gerçek kayıtların arasına alınmaz.</translation>
    </message>
    <message>
        <source>These are real data. They do not belong among exercise records.</source>
        <translation>Bunlar gerçek veriler. Deneme kayıtlarının arasına alınmaz.</translation>
    </message>
    <message>
        <source>Package {number} was taken over already. Nothing changed.</source>
        <translation>{number} numaralı paket daha önce işlenmiş. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Package {number} is older than package {applied}, which already holds its records.</source>
        <translation>{number} numaralı paket, kayıtlarını zaten içeren {applied} numaralı paketten eski.</translation>
    </message>
    <message>
        <source>Package {number} tells of an earlier state than the one taken over. The center may have been set back: call it.</source>
        <translation>{number} numaralı paket, işlenmiş olandan daha eski bir durumu gösteriyor. Merkez bir yedeğe dönmüş olabilir; merkezi arayınız.</translation>
    </message>
    <message>
        <source>There are two different packages number {number} of this center. Its records may live on two computers: call it.</source>
        <translation>Bu merkezin {number} numaralı iki farklı paketi var. Kayıtları iki bilgisayarda birden tutuluyor olabilir; merkezi arayınız.</translation>
    </message>
    <message>
        <source>Something is missing before package {number}; it is held back. Give the center a new receipt: its next package closes the gap.</source>
        <translation>{number} numaralı paketten öncesi eksik; paket bekletiliyor. Merkeze yeni bir alındı belgesi veriniz: sonraki paketi boşluğu kapatacaktır.</translation>
    </message>
    <message>
        <source>The package comes from a state of the center that was given up later.</source>
        <translation>Paket, merkezin sonradan terk ettiği bir duruma ait.</translation>
    </message>
    <message>
        <source>Center {center} went back to a backup, or its records were copied. Compare the differences and decide.</source>
        <translation>{center} numaralı merkez bir yedeğe dönmüş ya da kayıtları kopyalanmış. Farkları karşılaştırıp karar veriniz.</translation>
    </message>
    <message>
        <source>Package {number} was withdrawn here. It is taken again only on demand.</source>
        <translation>{number} numaralı paket burada geri alınmıştı. Ancak açıkça istenirse yeniden işlenir.</translation>
    </message>
    <message>
        <source>The package touches a record of center {center} ({kind}). Nothing was taken over.</source>
        <translation>Paket, {center} numaralı merkezin bir kaydına ({kind}) dokunuyor. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>Records of the package refer to others that are missing. Ask the center for a full package.</source>
        <translation>Paketteki kayıtlar, bulunmayan kayıtlara bağlı. Merkezden tam paket isteyiniz.</translation>
    </message>
    <message>
        <source>With this package the records would not add up to the center’s ({kinds}). The next receipt asks for everything anew.</source>
        <translation>Bu paketle kayıtlar merkezdekilerle tutmayacaktı ({kinds}). Sonraki alındı belgesi her şeyi yeniden isteyecektir.</translation>
    </message>
    <message>
        <source>The records changed since this was looked at. Look again.</source>
        <translation>Kayıtlar bu inceleme yapıldıktan sonra değişti. Yeniden inceleyiniz.</translation>
    </message>
    <message>
        <source>This package does not stand here, so it cannot be withdrawn.</source>
        <translation>Bu paket burada işlenmiş değil; geri alınamaz.</translation>
    </message>
    <message>
        <source>Package {number} stands on this one. Withdraw that first.</source>
        <translation>{number} numaralı paket bunun üzerine işlendi. Önce onu geri alınız.</translation>
    </message>
    <message>
        <source>A newer receipt was taken in already. Nothing changed.</source>
        <translation>Daha yeni bir alındı belgesi zaten işlenmiş. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The receipt confirms package {number}, which these records never sent: they were set back or copied. Run “smm-desktop start-anew”; the next package then holds everything.</source>
        <translation>Alındı belgesi, bu kayıtların hiç göndermediği {number} numaralı paketi onaylıyor: kayıtlar eski bir duruma dönmüş veya kopyalanmış. “smm-desktop start-anew” komutunu çalıştırınız; sonraki paket her şeyi içerir.</translation>
    </message>
    <message>
        <source>Set the center up first.</source>
        <translation>Önce merkez kurulumunu yapınız.</translation>
    </message>
    <message>
        <source>The directorate’s key is not known yet. Take its trust file in first.</source>
        <translation>Genel müdürlüğün anahtarı henüz tanınmıyor. Önce güven dosyasını alınız.</translation>
    </message>
    <message>
        <source>There are no keys for handing over yet. Make them first.</source>
        <translation>Teslim için henüz anahtar yok. Önce anahtarları oluşturunuz.</translation>
    </message>
    <message>
        <source>Only the directorate does this.</source>
        <translation>Bu işlemi yalnızca genel müdürlük yapar.</translation>
    </message>
    <message>
        <source>Only a center does this.</source>
        <translation>Bu işlemi yalnızca merkezler yapar.</translation>
    </message>
    <message>
        <source>This key file is for the other side.</source>
        <translation>Bu anahtar dosyası karşı taraf içindir.</translation>
    </message>
    <message>
        <source>This answer is for another center or another key.</source>
        <translation>Bu yanıt başka bir merkez ya da başka bir anahtar için.</translation>
    </message>
    <message>
        <source>No key of center {center} is trusted here.</source>
        <translation>{center} numaralı merkezin burada güvenilen bir anahtarı yok.</translation>
    </message>
    <message>
        <source>The digits are not those of this key. Read them to each other once more.</source>
        <translation>Rakamlar bu anahtarın parmak iziyle uyuşmuyor. Birbirinize bir kez daha okuyunuz.</translation>
    </message>
    <message>
        <source>The folder or stick {path} is not there any more. Plug it in and try again.</source>
        <translation>{path} klasörüne ya da USB belleğine artık ulaşılamıyor. Takıp yeniden deneyiniz.</translation>
    </message>
    <message>
        <source>There is not enough room at {path}. Nothing was left there; make room or take another stick.</source>
        <translation>{path} konumunda yeterli yer yok. Yarım dosya bırakılmadı; yer açınız ya da başka bir bellek kullanınız.</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Release its write lock or take another stick.</source>
        <translation>{path} konumuna yazılamıyor. Yazma kilidini açınız ya da başka bir bellek kullanınız.</translation>
    </message>
    <message>
        <source>The stick failed while {path} was written. Nothing was left there; take another one.</source>
        <translation>{path} yazılırken USB bellek arıza verdi. Bellekte yarım dosya bırakılmadı; başka bir bellek kullanınız.</translation>
    </message>
    <message>
        <source>What was read back from the stick is not what was written. Do not use this stick.</source>
        <translation>USB bellekten geri okunan, yazılanla aynı değil. Bu belleği kullanmayınız.</translation>
    </message>
    <message>
        <source>Another hand-over came first. Try again.</source>
        <translation>Araya başka bir teslim girdi. Yeniden deneyiniz.</translation>
    </message>
    <message>
        <source>Identity number that cannot be right</source>
        <translation>Geçersiz T.C. kimlik numarası</translation>
    </message>
    <message>
        <source>Sessions at the same time</source>
        <translation>Çakışan oturumlar</translation>
    </message>
    <message>
        <source>Certificate without attendance</source>
        <translation>Devam kaydı olmayan belge</translation>
    </message>
    <message>
        <source>More people than seats</source>
        <translation>Kontenjan aşımı</translation>
    </message>
    <message>
        <source>Training over, but not closed</source>
        <translation>Bitmiş ama kapatılmamış eğitim</translation>
    </message>
    <message>
        <source>The sealed statement cannot be read.</source>
        <translation>Mühürlü beyan okunamıyor.</translation>
    </message>
    <message>
        <source>The seal does not fit: the file was changed.</source>
        <translation>Mühür uymuyor: dosya değiştirilmiş.</translation>
    </message>
    <message>
        <source>The file was encrypted for other keys.</source>
        <translation>Dosya başka anahtarlar için şifrelenmiş.</translation>
    </message>
    <message>
        <source>The encrypted file is damaged.</source>
        <translation>Şifreli dosya bozuk.</translation>
    </message>
    <message>
        <source>The recipient’s key cannot be read.</source>
        <translation>Alıcının anahtarı okunamıyor.</translation>
    </message>
    <message>
        <source>A key of these records cannot be opened. Restore a backup of the whole folder.</source>
        <translation>Bu kayıtlara ait bir anahtar açılamıyor. Klasörün tamamını yedekten geri yükleyiniz.</translation>
    </message>
    <message>
        <source>This file is no key file, or it is damaged.</source>
        <translation>Bu dosya bir anahtar dosyası değil ya da bozuk.</translation>
    </message>
    <message>
        <source>The key file was made by a newer version of the program. Update this one.</source>
        <translation>Anahtar dosyası programın daha yeni bir sürümüyle oluşturulmuş. Programı güncelleyiniz.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Where to write the receipts: a stick or a folder</source>
        <translation>Alındı belgelerinin yazılacağı bellek ya da klasör</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Son paket</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Alındı belgesi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Pre-check</source>
        <translation>Ön denetim</translation>
    </message>
    <message>
        <source>Delivery minute, package {number}</source>
        <translation>Teslim tutanağı, {number} numaralı paket</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Bu yapılamadı</translation>
    </message>
    <message>
        <source>Fingerprint: {blocks}</source>
        <translation>Parmak izi: {blocks}</translation>
    </message>
    <message>
        <source>Compare it with the identity card and correct the teacher’s entry.</source>
        <translation>Kimlik belgesiyle karşılaştırıp öğretmenin kaydını düzeltiniz.</translation>
    </message>
    <message>
        <source>Move one of the sessions, or give it another room or trainer.</source>
        <translation>Oturumlardan birini taşıyınız ya da ona başka salon veya eğitici veriniz.</translation>
    </message>
    <message>
        <source>Enter the missing attendance, or revoke the certificate with a reason.</source>
        <translation>Eksik yoklamayı giriniz ya da belgeyi gerekçesiyle iptal ediniz.</translation>
    </message>
    <message>
        <source>Raise the number of seats, or move people to another group.</source>
        <translation>Kontenjanı artırınız ya da kişileri başka bir gruba alınız.</translation>
    </message>
    <message>
        <source>Complete the attendance and close the training.</source>
        <translation>Yoklamayı tamamlayıp eğitimi kapatınız.</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>{day} tarihinde bitti</translation>
    </message>
    <message>
        <source>the number is missing</source>
        <translation>numara yok</translation>
    </message>
    <message>
        <source>the number has not eleven digits</source>
        <translation>numara on bir haneli değil</translation>
    </message>
    <message>
        <source>the number begins with zero</source>
        <translation>numara sıfırla başlıyor</translation>
    </message>
    <message>
        <source>the check digits do not fit</source>
        <translation>denetim haneleri tutmuyor</translation>
    </message>
    <message>
        <source>an invented number</source>
        <translation>uydurma bir numara</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>onaylandı</translation>
    </message>
    <message>
        <source>waits for the receipt</source>
        <translation>alındı belgesi bekliyor</translation>
    </message>
    <message>
        <source>contained in package {number}</source>
        <translation>{number} numaralı pakette var</translation>
    </message>
    <message>
        <source>did not reach a file</source>
        <translation>dosyaya yazılamadı</translation>
    </message>
    <message>
        <source>before the restore</source>
        <translation>geri yüklemeden önce</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>teslim edildi</translation>
    </message>
    <message>
        <source>Package {number}</source>
        <translation>{number} numaralı paket</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>{number} numaralı alındı belgesi</translation>
    </message>
    <message>
        <source>Transfer {number}</source>
        <translation>{number} numaralı nakil dosyası</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Nakil dosyası</translation>
    </message>
    <message>
        <source>Confirms everything through package {number}.</source>
        <translation>{number} numaralı pakete kadar her şeyi onaylıyor.</translation>
    </message>
    <message>
        <source>Confirms nothing yet.</source>
        <translation>Henüz hiçbir şeyi onaylamıyor.</translation>
    </message>
    <message>
        <source>The directorate went back to an earlier state; the next package carries what it lost.</source>
        <translation>Genel müdürlük daha eski bir duruma dönmüş; eksiğini sonraki paket tamamlar.</translation>
    </message>
    <message>
        <source>The directorate asks for everything anew.</source>
        <translation>Genel müdürlük her şeyi yeniden istiyor.</translation>
    </message>
    <message>
        <source>Everything through package {number} is confirmed.</source>
        <translation>{number} numaralı pakete kadar her şey onaylandı.</translation>
    </message>
    <message>
        <source>The receipt was taken in; nothing is confirmed yet.</source>
        <translation>Alındı belgesi işlendi; henüz onaylanan bir şey yok.</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>kayıt yok</translation>
    </message>
    <message>
        <source>Center profile</source>
        <translation>Merkez bilgileri</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Kural defteri</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Açık anahtar</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Kapalı gün</translation>
    </message>
    <message>
        <source>Catalogue entry</source>
        <translation>Katalog başlığı</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Eğitici</translation>
    </message>
    <message>
        <source>A record that is no longer there</source>
        <translation>Artık bulunmayan bir kayıt</translation>
    </message>
    <message>
        <source>Forked</source>
        <translation>Çatallanma</translation>
    </message>
    <message>
        <source>Wants a decision</source>
        <translation>Karar bekliyor</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Eksik paket</translation>
    </message>
    <message>
        <source>All asked anew</source>
        <translation>Tümü istendi</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Paket gelmedi</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Zamanında</translation>
    </message>
    <message>
        <source>%n day(s) late</source>
        <translation>%n gün gecikti</translation>
    </message>
    <message>
        <source>Two different packages bear number {numbers}. Call the center: two copies of its records may be in use.</source>
        <translation>{numbers} numarasını taşıyan iki ayrı paket var. Merkezi arayın: kayıtlarının iki kopyası kullanılıyor olabilir.</translation>
    </message>
    <message>
        <source>A package of another state of its records waits: the center went back to a backup or copied them.</source>
        <translation>Kayıtların başka bir hâlinden gelen bir paket bekliyor: merkez yedeğe dönmüş ya da kayıtları kopyalamış.</translation>
    </message>
    <message>
        <source>Package {numbers} never arrived. A receipt lets the center close the gap.</source>
        <translation>{numbers} numaralı paket hiç gelmedi. Alındı belgesi verin; merkezin sonraki paketi eksiği kapatır.</translation>
    </message>
    <message>
        <source>Package {numbers} is held back until the gap is closed.</source>
        <translation>{numbers} numaralı paket, eksik kapanana kadar bekletiliyor.</translation>
    </message>
    <message>
        <source>Everything was asked anew; the next receipt tells the center so.</source>
        <translation>Bütün kayıtlar yeniden istendi; sonraki alındı belgesi bunu merkeze bildirir.</translation>
    </message>
    <message>
        <source>Its keys are not trusted yet: see Keys.</source>
        <translation>Anahtarlarına henüz güvenilmiyor: Anahtarlar sayfasına bakın.</translation>
    </message>
    <message>
        <source>No receipt was written for its last package yet.</source>
        <translation>Son paketi için henüz alındı belgesi yazılmadı.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Teslim alındı</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bekletiliyor</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Güvenilen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Değiştirilmiş</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişti</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>silindi</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>değişen yok</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Gerek yok</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Zaten burada</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>bütün kayıtlar</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>değişiklikler</translation>
    </message>
    <message>
        <source>Package of</source>
        <translation>Gönderen</translation>
    </message>
    <message>
        <source>no readable package</source>
        <translation>okunabilir bir paket değil</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Getireceği değişiklik</translation>
    </message>
    <message>
        <source>This is the teacher’s own center. Choose the new one.</source>
        <translation>Bu, öğretmenin kendi merkezi. Yeni merkezi seçiniz.</translation>
    </message>
    <message>
        <source>The teacher of this file was taken over already. Nothing changed.</source>
        <translation>Bu dosyadaki öğretmen daha önce alınmış. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>A newer file of this teacher was taken over already. Nothing changed.</source>
        <translation>Bu öğretmenin daha yeni bir nakil dosyası zaten alınmış. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This teacher is not in the register any more.</source>
        <translation>Bu öğretmen artık öğretmen kütüğünde yok.</translation>
    </message>
    <message>
        <source>{name}: {change}</source>
        <translation>{name}: {change}</translation>
    </message>
    <message>
        <source>It stands here and is gone at the center.</source>
        <translation>Burada duruyor, merkezde silinmiş.</translation>
    </message>
    <message>
        <source>Details that no page shows.</source>
        <translation>Sayfalarda görünmeyen ayrıntılar.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>T.C. kimlik no</translation>
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
        <source>Subject</source>
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
        <source>Employment</source>
        <translation>Görev durumu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Birleştirildiği kayıt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
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
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kontenjan</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Yoklama</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Geç kalınan dakika</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Kapanma zamanı</translation>
    </message>
    <message>
        <source>Reason of reopening</source>
        <translation>Yeniden açma gerekçesi</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
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
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Yürürlük</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Onaylayan</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>Onay zamanı</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>Güven tarihi</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>yazılacak</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>no field given</source>
        <translation>Alanı belirtilmemiş</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Eğitimler</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Ders saati</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Katılım</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapandı</translation>
    </message>
    <message>
        <source>no identity number</source>
        <translation>kimlik no yok</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>Kayıtlı olduğu</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geçerli</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Belge sahibi</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Düzenlenme</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} saat</translation>
    </message>
    <message>
        <source>No more than {most} keys can open packages. Take one away first.</source>
        <translation>Paketleri en çok {most} anahtar açabilir. Önce birini kaldırınız.</translation>
    </message>
    <message>
        <source>The center went back to a backup, or its records were copied. What is newer here would be removed.</source>
        <translation>Merkez yedeğe dönmüş ya da kayıtları kopyalanmış. Buradaki daha yeni kayıtlar silinir.</translation>
    </message>
    <message>
        <source>This state is older than the one taken in: perhaps a leftover of a former computer.</source>
        <translation>Bu hâl, teslim alınandan daha eski: önceki bilgisayardan kalmış olabilir.</translation>
    </message>
    <message>
        <source>%n as before</source>
        <translation>%n aynen</translation>
    </message>
    <message>
        <source>%n center(s)</source>
        <translation>%n merkez</translation>
    </message>
    <message>
        <source>No package since the last report period ended, %n day(s) ago.</source>
        <translation>Son rapor dönemi %n gün önce bitti; o günden beri paket gelmedi.</translation>
    </message>
    <message>
        <source>%n new</source>
        <translation>%n yeni</translation>
    </message>
    <message>
        <source>%n changed</source>
        <translation>%n değişen</translation>
    </message>
    <message>
        <source>%n removed</source>
        <translation>%n silinen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>The file is larger than any package can be.</source>
        <translation>Dosya, bir paketin olabileceğinden daha büyük.</translation>
    </message>
    <message>
        <source>This file is of another kind: centers take in receipts and transfers, the directorate records.</source>
        <translation>Bu dosya başka türden: merkezler alındı belgelerini ve nakil dosyalarını, genel müdürlük kayıt paketlerini alır.</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>New keys of other sides came along.</source>
        <translation>Diğer tarafların yeni anahtarları da geldi.</translation>
    </message>
    <message>
        <source>New reference data came along.</source>
        <translation>Yeni başvuru verileri de geldi.</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sektör</translation>
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
        <source>Centers</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>{side}: n</source>
        <translation>{side}: n</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sorulmadı</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>fewer than five</source>
        <translation>beşten az</translation>
    </message>
    <message>
        <source>all answers alike</source>
        <translation>yanıtların tümü aynı</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizlendi</translation>
    </message>
    <message>
        <source>Share of pairs with ability above importance less the share with ability below it, over all centers; below zero is a need.</source>
        <translation>Beceri önemin üzerinde olan çiftlerin payından, altında olanların payı çıkarılır; bütün merkezler birlikte. Sıfırın altı ihtiyaç demektir.</translation>
    </message>
    <message>
        <source>Complete pairs of all centers together. Of an anonymous survey a center&apos;s answers count only where they are five or more.</source>
        <translation>Bütün merkezlerin tam çiftleri birlikte. Anonim ankette bir merkezin yanıtları ancak beş veya daha çoksa sayılır.</translation>
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
        <source>Met</source>
        <translation>Karşılandı</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Yinelendi</translation>
    </message>
    <message>
        <source>The gap between mean importance and mean ability, times mean importance, over the complete pairs of all centers; in brackets the t interval by the delta method (level 0.95).</source>
        <translation>Ortalama önem ile ortalama beceri arasındaki farkın ortalama önemle çarpımı; bütün merkezlerin tam çiftleri üzerinden. Köşeli ayraç içinde delta yöntemiyle t aralığı (güven düzeyi 0,95).</translation>
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
        <source>Web page</source>
        <translation>İnternet sayfası</translation>
    </message>
    <message>
        <source>Safety requirements</source>
        <translation>Güvenlik şartları</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>En küçük grup</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Günlük dakika</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Yeterlikler</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Şartlar</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Usta öğretici / rehber</translation>
    </message>
    <message>
        <source>Company agreed on</source>
        <translation>İşletme onayı</translation>
    </message>
    <message>
        <source>School agreed on</source>
        <translation>Okul onayı</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>Çalışılan dakika</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Yapılan iş</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Mazeret</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Puanlar</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>İmza tarihi</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Talep tarihi</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>Uygunluk başlangıcı</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Uygunluk bitişi</translation>
    </message>
    <message>
        <source>Complete log, evaluations and final report and finish it, or cancel it.</source>
        <translation>Günlüğü, değerlendirmeleri ve sonuç raporunu tamamlayıp eğitimi bitirin veya iptal edin.</translation>
    </message>
    <message>
        <source>Raise the number of places, or cancel a placement.</source>
        <translation>Kontenjanı artırın veya bir yerleştirmeyi iptal edin.</translation>
    </message>
    <message>
        <source>Change the days of one placement, or cancel it.</source>
        <translation>Yerleştirmelerden birinin günlerini değiştirin veya birini iptal edin.</translation>
    </message>
    <message>
        <source>Enter the company’s protocol that covers these days.</source>
        <translation>İşletmenin bu günleri kapsayan protokolünü girin.</translation>
    </message>
    <message>
        <source>On-the-job training over, but not finished</source>
        <translation>Süresi dolmuş ama tamamlanmamış işbaşı eğitimi</translation>
    </message>
    <message>
        <source>More placements than a company offers</source>
        <translation>Kontenjandan çok yerleştirme</translation>
    </message>
    <message>
        <source>One teacher at two companies at a time</source>
        <translation>Aynı anda iki işletmede görünen öğretmen</translation>
    </message>
    <message>
        <source>On-the-job training without a protocol</source>
        <translation>Protokolü olmayan işbaşı eğitimi</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknoloji</translation>
    </message>
    <message>
        <source>On-the-job training</source>
        <translation>İşbaşı eğitimi</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Birlikte</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Kontenjan</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Yerleştirme</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Biten</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>İşletme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Hours of 60 minutes</source>
        <translation>Saat (60 dakika)</translation>
    </message>
    <message>
        <source>on-the-job training at {company}</source>
        <translation>{company} işletmesinde işbaşı eğitimi</translation>
    </message>
</context>
</TS>
