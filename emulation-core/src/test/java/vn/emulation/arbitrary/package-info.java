/** Arbitrary values of the model for properties; see {@link vn.emulation.arbitrary.ModelDomain}. */
package vn.emulation.arbitrary;
