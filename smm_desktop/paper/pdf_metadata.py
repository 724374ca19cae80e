"""What a document says about itself: the same facts in the Info dictionary and in XMP, as PDF/A demands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape

from smm_desktop.paper.fonts import clean
from smm_desktop.paper.terms import DocumentLanguage

PRODUCER = "SMM Desktop"


@dataclass(frozen=True, slots=True)
class Metadata:
    """Title, people and time of a document; `created` carries its offset."""

    title: str
    author: str
    subject: str
    language: DocumentLanguage
    created: datetime


def xmp(metadata: Metadata) -> str:
    moment = metadata.created.replace(microsecond=0).isoformat()
    return _XMP.format(
        title=_alternatives("title", metadata.title),
        author=_author(metadata.author),
        subject=_alternatives("description", metadata.subject),
        language=metadata.language,
        moment=moment,
        producer=PRODUCER,
    )


def pdf_date(moment: datetime) -> str:
    offset = moment.strftime("%z")
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"


def _alternatives(name: str, text: str) -> str:
    if not text:
        return ""
    return f'<dc:{name}><rdf:Alt><rdf:li xml:lang="x-default">{_safe(text)}</rdf:li></rdf:Alt></dc:{name}>'


def _safe(text: str) -> str:
    return escape(clean(text), quote=False)


def _author(text: str) -> str:
    return f"<dc:creator><rdf:Seq><rdf:li>{_safe(text)}</rdf:li></rdf:Seq></dc:creator>" if text else ""


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>{title}{author}{subject}
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate><xmp:CreatorTool>{producer}</xmp:CreatorTool>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
