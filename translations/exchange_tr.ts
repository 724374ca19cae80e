<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
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
        <source>The file is larger than any package can be. It was not opened.</source>
        <translation>Dosya, bir paketin olabileceğinden daha büyük. Açılmadı.</translation>
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
        <source>The package says it comes from center {claimed}, but the key belongs to center {center}.</source>
        <translation>Paket {claimed} numaralı merkezden geldiğini söylüyor, ancak anahtar {center} numaralı merkeze ait.</translation>
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
        <source>This package belongs to the other side: centers take receipts in, the directorate records.</source>
        <translation>Bu paket karşı tarafa ait: merkezler alındı belgelerini, genel müdürlük kayıt paketlerini alır.</translation>
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
        <source>The package would change a record of center {center} ({kind}). Nothing was taken over.</source>
        <translation>Paket, {center} numaralı merkezin bir kaydını ({kind}) değiştirecekti. Hiçbir şey alınmadı.</translation>
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
        <source>The receipt confirms package {number}, which these records never sent. They were set back: start them anew.</source>
        <translation>Alındı belgesi, bu kayıtların hiç göndermediği {number} numaralı paketi onaylıyor. Kayıtlar eski bir duruma dönmüş: yedekten geri yükleme adımını yineleyiniz.</translation>
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
</context>
</TS>
