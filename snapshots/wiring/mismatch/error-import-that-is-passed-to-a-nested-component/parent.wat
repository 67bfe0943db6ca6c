(component
  (import "./app.wat" (component $App ...))
  (component $Box
    (import "log" (func $log (param "line" u32)))
    (import "./app.wat" (component $App ...))
    (instance (instantiate $App ...)))
  (import "log" (func $log (param "line" u32)))
  (instance (instantiate $Box ...)))
