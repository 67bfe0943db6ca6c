(component ;; ñ 🙂
  (; 日本 ;) (; é ;)
  (component $"ü" ;; größer als 1 — 日本語 🙂
    (core module (data "é🙂"))
  ) (; 語 ;)
  (instance (instantiate $"ü"))
)
