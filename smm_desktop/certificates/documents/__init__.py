"""The certificate on paper."""

from smm_desktop.certificates.documents.printer import CertificateLook, CertificatePrinter

__all__ = ["CertificateLook", "CertificatePrinter"]
