(component
  (component $Sandbox
    (import "./child.wat" (component $Child ...))
    (import "quiet" (func $quiet))
    (instance (instantiate $Child (with "cli/print" (func $quiet)) ...)))
  (import "quiet" (func $quiet))
  (instance (instantiate $Sandbox (with "quiet" (func $quiet)) ...)))
