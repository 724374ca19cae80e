"""What the window can be asked to do with a placement: its deeds, and what is written of it."""

COMPANY, SCHOOL, START, FINISH = "company", "school", "start", "finish"
CHANGE, PAPERS, CANCEL, REOPEN = "change", "papers", "cancel", "reopen"
CERTIFICATE = "certificate"
LOG, MENTOR, TEACHER, REPORT = "log", "mentor", "teacher", "report"
