(component
  (import "./app.wat" (component $App ...))
  (import "./sandbox.wat" (component $Sandbox ...))
  (instance $sandbox (instantiate $Sandbox))
  (instance $app (instantiate $App
    (with "acme:fs/files@0.2.0" (instance $sandbox "acme:fs/files@0.2.0"))
    (with "acme:fs/files@0.2.3" (instance $sandbox "acme:fs/files@0.2.0"))))
  (export "run" (func $app "run"))
)
