// By itself, since what starts git is slow to load and few runs look into the past.
export { type GitReader, gitReader } from '../source/git-reader.js';
