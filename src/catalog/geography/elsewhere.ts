/**
 * Places of the Philippines that lie outside the regions of the database, by the words of their names: known,
 * so that none is taken for a slip of a name that is in it ("Palawan" is no misspelt "Palawani").
 */
export const elsewhere: readonly string[] = `
  abra aklan albay antique apayao aurora bataan batanes batangas benguet biliran bohol bulacan cagayan camarines
  capiz catanduanes cavite cebu dinagat guimaras ifugao ilocos iloilo isabela kalinga laguna leyte luzon
  marinduque masbate mindoro negros nueva ecija vizcaya occidental oriental palawan pampanga pangasinan quezon
  quirino rizal romblon samar siquijor sorsogon surigao agusan tarlac visayas zambales bicol calabarzon mimaropa
  caraga cordillera manila makati taguig pasig caloocan marikina mandaluyong muntinlupa paranaque pasay valenzuela
  malabon navotas baguio dagupan tuguegarao vigan laoag angeles olongapo antipolo calamba lucena naga legazpi
  puerto princesa calapan bacolod dumaguete tagbilaran mandaue tacloban ormoc calbayog catbalogan borongan
  butuan bislig bayugan tandag siargao boracay`
  .trim()
  .split(/\s+/);
