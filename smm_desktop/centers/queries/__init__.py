"""What screens and higher rooms may ask of the center."""

from smm_desktop.centers.queries.reference import ReferenceBook, reference

__all__ = ["ReferenceBook", "reference"]
