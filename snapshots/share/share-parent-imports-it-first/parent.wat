(component
  ;; used here
  (import "./child.wat" (component $C ...))
  ;; and in there
  (import "./user.wat" (component $U ...))
  (export "c" (component $C))
  (export "u" (component $U))
)
