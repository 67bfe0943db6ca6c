(component
  (core modul)
)
