(component
  (component $Files
    (import "./child.wat" (component $Child (import "log" (func (param "line" string)))))
    (export "child" (component $Child)))
  (component $Inner
    (import "steps" (instance $steps ...))
    (component $User (import "steps" (instance (export "one" (func)))))
    (instance (instantiate $User (with "steps" (instance $steps)))))
  (import "steps" (instance $steps (export "one" (func)) (export "two" (func))))
  (instance (instantiate $Inner (with "steps" (instance $steps))))
  (instance $files (instantiate $Files))
  (alias export $files "child" (component $Child))
  (instance (instantiate $Child ...))
)
