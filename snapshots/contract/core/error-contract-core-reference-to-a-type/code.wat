(module
  (type $s (struct))
  (func (export "f") (param (ref $s))))
