(component
  (component $C ;; (import "./none.wat" (component))
    (; (component $x (import "./none.wat")) ;)
    (core module (data "(import \22./none.wat\22"))
    (@note (component (import "./none.wat")))
  )
  (instance (instantiate $C))
)
