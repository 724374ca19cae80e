"""Trainings: catalogue, activities, sessions, enrolment, attendance and its sheets."""
