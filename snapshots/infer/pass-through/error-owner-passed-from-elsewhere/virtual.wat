(component (type $canvas (resource (rep i32))) (export "canvas" (type $canvas)))
