(module quote "(module $own (func (export \"f\")))")
