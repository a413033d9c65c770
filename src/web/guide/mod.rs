//! The hosted guide.
