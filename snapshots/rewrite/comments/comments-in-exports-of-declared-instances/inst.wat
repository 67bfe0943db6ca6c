(component
 (import "q" (func $q))
 (export "f" (func $q))
 (export "g" (func $q))
)
;; end of inst
