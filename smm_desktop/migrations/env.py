"""Alembic's environment: runs the scripts on the connection that `running` hands over."""

from __future__ import annotations

from alembic import context

from smm_desktop.core.database.base import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
context.run_migrations()
