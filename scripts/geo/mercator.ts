import type { Position } from 'geojson';

/** Eccentricity of the ellipsoid WGS 84. */
const E = 0.0818191908426;
const TURNS = 6;

/** Longitude and latitude, in degrees, of a point of the drawing of the departments: ellipsoidal Mercator (EPSG:3395), in its own units. */
export function toDegrees([x = 0, y = 0]: Position): Position {
  const psi = ((59.330502 - 0.02408759 * y) * Math.PI) / 180;
  let phi = 2 * Math.atan(Math.exp(psi)) - Math.PI / 2;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const sine = E * Math.sin(phi);
    phi = 2 * Math.atan(Math.exp(psi) * ((1 + sine) / (1 - sine)) ** (E / 2)) - Math.PI / 2;
  }
  return [-5.185041 + 0.02408759 * x, (phi * 180) / Math.PI];
}
