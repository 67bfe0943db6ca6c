(component
  (component $P
    (type $t0 (record (field "x" u32)))
    (export $t "t" (type $t0))
  )
  (component $Q
    (import "x" (instance $x (type $t0 (record (field "x" u32))) (export "t" (type $t (eq $t0)))))
    (export "a:b/i" (instance $x)))
  (import "./user.wat" (component $U ...))
  (instance $p0 (instantiate $P))
  (instance $p (instantiate $Q (with "x" (instance $p0))))
  (type $before u8)
  (instance $u (instantiate $U (with ... (instance $p)) ...))
  (type u16)
  (export "last" (type 1))
)
