"""Certificates: eligibility, issue, revocation, proof and verification."""
