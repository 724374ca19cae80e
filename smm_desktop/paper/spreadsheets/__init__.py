"""Spreadsheets in and out: reads what people really send, within bounds; writes styled workbooks and CSV."""
