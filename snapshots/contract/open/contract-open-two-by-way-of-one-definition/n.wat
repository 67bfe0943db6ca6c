(component
  (import "dep" (external-id "./leaf.wat") (component $Dep
    (export "f" (func (result u32)))))
  (instance $l (instantiate $Dep))
  (export "f" (func $l "f"))
)
