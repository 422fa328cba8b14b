/** The request that invented events of the demonstration name. No request over the network can bear it: its ids have no colon. */
export const DEMONSTRATION_REQUEST = 'demonstration:seed';
