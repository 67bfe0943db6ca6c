(component
  ;; (import "./none.wat" (component $Line))
  (; (import "./none.wat" (component $Block))
     (; (import "./none.wat" (component $Nested)) ;)
     (import "./none.wat" (component $StillBlock)) ;)
  (@custom "(import \"./none.wat\" (component $String))" "(component (import \"./none.wat\"))")
  (@note (import "./none.wat" (component $Annotation)))
  (core module $m
    (import "./none.wat" "component" (func))
    (data "(import \22./none.wat\22 (component))"))
  (import "./child.wat" (component $C)) ;;(import "./none.wat" (component $Tail))
  (instance (instantiate $C))
)
