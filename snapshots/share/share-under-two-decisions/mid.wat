(component
  (import "dep" (external-id "./dep.wat") (component $Dep (export "f" (func))))
  (instance $dep (instantiate $Dep))
  (export "go" (func $dep "f"))
)
