(component
  (import "host" (instance $host ...))
  (component $Own (import "f" (func $f)) (export "f" (func $f)) (export "g" (func $f)))
  (instance $own (instantiate $Own ...))
  (component $Passes
    (import "i" (instance $i ...))
    (component $User (import "i" (instance (export "f" (func)))))
    (instance (instantiate $User ...))
  )
  (instance (instantiate $Passes (with "i" (instance $host))))
  (instance (instantiate $Passes (with "i" (instance $own))))
  ;; An alias needs what only the instance says.
  (import "other" (instance $other ...))
  (component $Takes
    (import "i" (instance $i ...))
    (alias export $i "g" (func $g))
    (component $User (import "i" (instance (export "f" (func)))))
    (instance (instantiate $User ...))
  )
  (instance (instantiate $Takes (with "i" (instance $other))))
  (instance (instantiate $Takes (with "i" (instance $own))))
  (component $Added
    (import "j" (instance $j ...))
    (component $User (import "j" (instance (export "f" (func)))))
    (instance (instantiate $User ...))
  )
  (instance (instantiate $Added ...))
  (instance (instantiate $Added (with "j" (instance $own))))
)
