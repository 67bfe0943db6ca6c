(component
  (import "./m.wat" (core module $m ...))
  (core module $e)
  (core instance $a (instantiate $e))
  (core instance (instantiate $m (with "x" (instance $a)) (with "y" (instance $a)) (with "z" (instance $a)))))
