(component
  (import "f" (func $f-2))
  (import "j" (instance $j-2 (export "f" (func))))
  (import "host" (instance $host (export "f" (func))))
  (component $Own (import "f" (func $f)) (export "f" (func $f)) (export "g" (func $f)))
  (instance $own (instantiate $Own (with "f" (func $f-2))))
  (component $Passes
    (import "i" (instance $i (export "f" (func))))
    (component $User (import "i" (instance (export "f" (func)))))
    (instance (instantiate $User (with "i" (instance $i))))
  )
  (instance (instantiate $Passes (with "i" (instance $host))))
  (instance (instantiate $Passes (with "i" (instance $own))))
  ;; An alias needs what only the instance says.
  (import "other" (instance $other
    (export "f" (func))
    (export "g" (func))
  ))
  (component $Takes
    (import "i" (instance $i
      (export "f" (func))
      (export "g" (func))
    ))
    (alias export $i "g" (func $g))
    (component $User (import "i" (instance (export "f" (func)))))
    (instance (instantiate $User (with "i" (instance $i))))
  )
  (instance (instantiate $Takes (with "i" (instance $other))))
  (instance (instantiate $Takes (with "i" (instance $own))))
  (component $Added
    (import "j" (instance $j (export "f" (func))))
    (component $User (import "j" (instance (export "f" (func)))))
    (instance (instantiate $User (with "j" (instance $j))))
  )
  (instance (instantiate $Added (with "j" (instance $j-2))))
  (instance (instantiate $Added (with "j" (instance $own))))
)
