<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
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
</context>
</TS>
