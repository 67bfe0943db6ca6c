(component ;; ñ 🙂
  (; 日本 ;) (import "./child.wat" (component $"ü" (; é ;))) (; 語 ;)
  (instance (instantiate $"ü"))
)
