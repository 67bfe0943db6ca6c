(component
  (import "./prov.wat" (component $P ...))
  (import "./user.wat" (component $U ...))
  (instance $p (instantiate $P))
  (instance $u (instantiate $U (with "h" (func $p "f")) (with ... (instance $p)))))
