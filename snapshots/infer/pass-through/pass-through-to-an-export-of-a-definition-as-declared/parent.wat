(component
  (component $Files
    (import "./child.wat" (component $Child (import "log" (func (param "line" string)))))
    (export "child" (component $Child)))
  (instance $files (instantiate $Files))
  (alias export $files "child" (component $Child))
  (instance (instantiate $Child ...))
)
