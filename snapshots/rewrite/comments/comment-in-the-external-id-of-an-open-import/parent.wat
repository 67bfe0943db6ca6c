(component
  (import "other" (external-id "./other.wat") (component $O (export "f" (func))))
  (import "./child.wat" (component $C
    (import "dep" (component (export "f" (func))))))
  (instance (instantiate $C (with "dep" (component $O)))))
