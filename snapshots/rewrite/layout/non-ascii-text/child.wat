(component ;; größer als 1 — 日本語 🙂
  (core module (data "é🙂"))
)
