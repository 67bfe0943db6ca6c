(component
  ;; used in there
  (import "./user.wat" (component $U ...))
  ;; and here
  (import "./child.wat" (component $C ...))
  (export "c" (component $C))
  (export "u" (component $U))
)
