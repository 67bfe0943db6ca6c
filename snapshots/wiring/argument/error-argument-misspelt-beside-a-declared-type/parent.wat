(component
  (import "./app.wat" (component $App (import "acme:fs/files@0.2.3" (instance (export "read" (func (result string))))) (export "run" (func (result string)))))
  (import "./sandbox.wat" (component $Sandbox ...))
  (instance $sandbox (instantiate $Sandbox))
  (instance $app (instantiate $App
    (with "acme:fs/flies@0.2.3" (instance $sandbox "acme:fs/files@0.2.0"))
    ...))
  (export "run" (func $app "run"))
)
