"""Anonymity kept: which groups may be shown so that nobody under five can be recovered, by subtraction neither."""

from smm_desktop.needs.rules.anonymity.suppression import ShownGroups, TableGroup, plan_tables

__all__ = ["ShownGroups", "TableGroup", "plan_tables"]
