/** More would be quicker still, but each takes 70 to 80 MiB. */
export const mostThreads = 4;
