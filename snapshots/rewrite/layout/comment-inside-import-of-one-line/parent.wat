(component (import "./child.wat" (; why ;) (component $C)) (instance (instantiate $C)) (import "child.wat" (component ;; because
)))
