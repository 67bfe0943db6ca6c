(component
  (import "url=<./child.wat>,integrity=<sha256-2SmKENGwc1g33EvYXaxkGw887yekfl1TpU8vP1svz/o= sha384-p0Ij8HYAxkOg4RIKeZy/xZ4nPMho6B7t+n6QHg5DoAC0p4uyvSx38GdWn3WALtA6>" (component ...))
)
