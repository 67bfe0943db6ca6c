(component
  (import "./app.wat" (component $App ...))
  (import "print" (func $print (param "line" string)))
  (instance (instantiate $App (with "log" (func $print)))))
